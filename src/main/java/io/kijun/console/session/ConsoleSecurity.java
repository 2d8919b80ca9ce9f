package io.kijun.console.session;

import io.kijun.access.SignedIn;
import io.kijun.console.ConsolePermissions;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The way into the console. It takes sessions and no other proof, as the API takes all other proof
 * and no sessions: so nothing that a page can make a browser do is done by the API.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsoleSettings.class)
class ConsoleSecurity {

  /** Nothing but files of this host; what stands in a page is never run, nor is it a style. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
          + " font-src 'self'";

  private final ConsolePermissions permissions;
  private final ConsoleSessions sessions;
  private final SessionAnswers answers;
  private final ObjectProvider<IssuerSignIn> issuers;

  ConsoleSecurity(
      ConsolePermissions permissions,
      ConsoleSessions sessions,
      SessionAnswers answers,
      ObjectProvider<IssuerSignIn> issuers) {
    this.permissions = permissions;
    this.sessions = sessions;
    this.answers = answers;
    this.issuers = issuers;
  }

  @Bean
  @Order(1)
  SecurityFilterChain console(HttpSecurity http) {
    http.securityMatcher(
            "/",
            ConsolePermissions.ROOT,
            ConsolePermissions.ROOT + "/**",
            IssuerSignIn.START + "*",
            IssuerSignIn.BACK + "*")
        // A session has one token: another with each request would end the forms of other tabs, and
        // of a page from which a file was fetched. Who signs in gets another session.
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(new CsrfTokens())
                    .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            // Ids change with signing in, see ConsoleSessions: with each request, two at once would
            // end the session.
            session ->
                session
                    .sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                    .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .headers(ConsoleSecurity::headers)
        .addFilterBefore(new SessionFilter(sessions, permissions, answers), CsrfFilter.class)
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(
                        (request, response, e) -> answers.signIn(request, response))
                    .accessDeniedHandler(answers::denied))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .anyRequest()
                    .access(
                        (reader, asked) ->
                            new AuthorizationDecision(
                                isAllowed(reader.get(), asked.getRequest()))));
    issuers.ifAvailable(one -> one.addTo(http));
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
  }

  /** What is not there is told as such, but only to who may look around. */
  private boolean isAllowed(@Nullable Authentication reader, HttpServletRequest request) {
    SignedIn user =
        reader != null && reader.getDetails() instanceof SignedIn signedIn ? signedIn : null;
    return permissions
        .on(request.getMethod(), request.getRequestURI())
        .map(entry -> entry.isOpen() || (user != null && entry.allows(user)))
        .orElse(user != null && !user.roles().isEmpty());
  }
}
