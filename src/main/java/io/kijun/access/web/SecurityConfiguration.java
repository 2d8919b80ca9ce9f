package io.kijun.access.web;

import io.kijun.access.Role;
import io.kijun.access.SigningIn;
import io.kijun.access.web.Permissions.Permission;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Signs in with each request, keeps no session, and denies what {@link Permissions} do not allow.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** It comes first, and again once a password was checked. */
  @Bean
  FilterRegistrationBean<SignInFirst> signInFirst(SigningIn signingIn) {
    FilterRegistrationBean<SignInFirst> registration =
        new FilterRegistrationBean<>(new SignInFirst(signingIn));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
    return registration;
  }

  @Bean
  SecurityFilterChain requests(HttpSecurity http) {
    http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(anonymous -> {})
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new SameOriginFilter(), AuthorizationFilter.class)
        .addFilterBefore(new SignInFilter(), AuthorizationFilter.class)
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(
                        (request, response, e) -> SecurityAnswers.signInRequired(response))
                    .accessDeniedHandler(
                        (request, response, e) -> SecurityAnswers.forbidden(response)))
        .authorizeHttpRequests(
            requests -> {
              requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
              for (Permission permission : Permissions.all()) {
                var matched = requests.requestMatchers(matchers(permission));
                switch (permission.audience()) {
                  case OPEN -> matched.permitAll();
                  case SIGNED_IN -> matched.authenticated();
                  case ROLES ->
                      matched.hasAnyAuthority(
                          permission.roles().stream().map(Role::name).toArray(String[]::new));
                }
              }
              requests.anyRequest().authenticated();
            });
    return http.build();
  }

  /** What may be read may be asked for without its body too. */
  private static RequestMatcher[] matchers(Permission permission) {
    String path = permission.path().getPatternString();
    RequestMatcher asked = PathPatternRequestMatcher.pathPattern(permission.method(), path);
    return permission.method().equals(HttpMethod.GET)
        ? new RequestMatcher[] {asked, PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, path)}
        : new RequestMatcher[] {asked};
  }
}
