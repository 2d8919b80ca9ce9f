package io.kijun.access.web;

import io.kijun.access.Role;
import io.kijun.access.web.Permissions.Permission;
import io.kijun.core.standard.Text;
import io.kijun.web.Problem;
import io.kijun.web.ProblemKind;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Signs in with each request, keeps no session, and denies what {@link Permissions} do not allow.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String BEARER = "bearer ";

  @Bean
  SecurityFilterChain doors(HttpSecurity http, SignIn signIn) {
    http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(anonymous -> {})
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(signingIn(signIn), AuthorizationFilter.class)
        .addFilterBefore(new SameOriginFilter(), AuthenticationFilter.class)
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint((request, response, e) -> unauthorized(response, e))
                    .accessDeniedHandler((request, response, e) -> forbidden(response)))
        .authorizeHttpRequests(
            requests -> {
              requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
              for (Permission permission : Permissions.all()) {
                var door = requests.requestMatchers(matchers(permission));
                switch (permission.door()) {
                  case OPEN -> door.permitAll();
                  case SIGNED_IN -> door.authenticated();
                  case ROLES ->
                      door.hasAnyAuthority(
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

  private static AuthenticationFilter signingIn(SignIn signIn) {
    AuthenticationFilter filter = new AuthenticationFilter(signIn, converter());
    filter.setSuccessHandler((request, response, authentication) -> {});
    filter.setFailureHandler((request, response, e) -> unauthorized(response, e));
    return filter;
  }

  private static AuthenticationConverter converter() {
    BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
    return request -> claim(request, basic);
  }

  private static @Nullable Authentication claim(
      HttpServletRequest request, BasicAuthenticationConverter basic) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    String address = address(request);
    if (header == null || header.isBlank()) {
      return null;
    }
    if (header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      return Credentials.token(header.substring(BEARER.length()).strip(), address);
    }
    UsernamePasswordAuthenticationToken pair = basic.convert(request);
    if (pair == null) {
      throw new BadCredentialsException("neither Basic nor Bearer");
    }
    return Credentials.password(pair.getName(), String.valueOf(pair.getCredentials()), address);
  }

  /** What a proxy passes on comes from elsewhere, even if the proxy runs on this machine. */
  private static String address(HttpServletRequest request) {
    boolean passedOn =
        request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
    return passedOn ? SignIn.PROXY + request.getRemoteAddr() : request.getRemoteAddr();
  }

  private static void unauthorized(HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (e instanceof SignIn.TooManyAttempts many) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(many.seconds()));
      write(
          response,
          ProblemKind.TOO_MANY_ATTEMPTS,
          new Text(
              "サインインの失敗が続いたため、しばらく受け付けません。",
              "Too many sign-ins failed; none is accepted for a while."));
      return;
    }
    response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Kijun\", charset=\"UTF-8\"");
    response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Kijun\"");
    write(
        response,
        ProblemKind.UNAUTHORIZED,
        new Text(
            "ユーザー名とパスワード、またはトークンが正しくないか、送られていません。",
            "The name and password, or the token, are wrong or missing."));
  }

  private static void forbidden(HttpServletResponse response) throws IOException {
    write(response, ProblemKind.FORBIDDEN, new Text("この操作を行う権限がありません。", "You may not do this."));
  }

  static void write(HttpServletResponse response, ProblemKind kind, Text message)
      throws IOException {
    Problem problem = Problem.of(kind, "$", message);
    byte[] body = problem.json();
    response.setStatus(problem.getStatus());
    response.setContentType("application/problem+json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
