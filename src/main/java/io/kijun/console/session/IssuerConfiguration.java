package io.kijun.console.session;

import io.kijun.access.TyingIdentity;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Where an issuer is configured, as Spring Boot has it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class IssuerConfiguration {

  @Bean
  ClientRegistrationRepository issuerRegistrations(OAuth2ClientProperties settings) {
    return new LateRegistrations(settings);
  }

  @Bean
  IssuerCalls issuerCalls() {
    return new IssuerCalls();
  }

  @Bean
  IssuerSignIn issuerSignIn(
      TyingIdentity tying, ConsoleSessions sessions, SignInNotes notes, IssuerCalls calls) {
    return new IssuerSignIn(
        new IssuerRequests(sessions), new IssuerAnswers(tying, sessions, notes), calls);
  }
}
