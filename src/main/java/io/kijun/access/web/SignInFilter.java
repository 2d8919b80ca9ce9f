package io.kijun.access.web;

import io.kijun.access.Credentials;
import io.kijun.access.Origin;
import io.kijun.access.SignInFailed;
import io.kijun.access.SignedIn;
import io.kijun.access.SigningIn;
import io.kijun.access.TooManyAttempts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in who sends a request, where its header says who that is, and tells Spring Security. */
final class SignInFilter extends OncePerRequestFilter {

  private static final String BEARER = "bearer ";

  private final SigningIn signingIn;
  private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
  private final RequestAttributeSecurityContextRepository contexts =
      new RequestAttributeSecurityContextRepository();

  SignInFilter(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      claim(request).ifPresent(claim -> remember(signingIn.signIn(claim), request, response));
    } catch (SignInFailed | BadCredentialsException e) {
      SecurityAnswers.signInRequired(response);
      return;
    } catch (TooManyAttempts e) {
      SecurityAnswers.tooManyAttempts(response, e.retryAfter());
      return;
    }
    chain.doFilter(request, response);
  }

  private Optional<Credentials> claim(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    if (header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      String token = header.substring(BEARER.length()).strip();
      return Optional.of(new Credentials.OfToken(token, origin(request)));
    }
    UsernamePasswordAuthenticationToken pair = basic.convert(request);
    if (pair == null) {
      throw new BadCredentialsException("neither Basic nor Bearer");
    }
    String password = String.valueOf(pair.getCredentials());
    return Optional.of(new Credentials.OfUser(pair.getName(), password, origin(request)));
  }

  /** What a proxy passes on comes from elsewhere, even if the proxy runs on this machine. */
  private static Origin origin(HttpServletRequest request) {
    boolean passedOn =
        request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
    return new Origin(request.getRemoteAddr(), passedOn);
  }

  private void remember(SignedIn user, HttpServletRequest request, HttpServletResponse response) {
    String[] roles = user.roles().stream().map(Enum::name).toArray(String[]::new);
    UsernamePasswordAuthenticationToken authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            user.name(), null, AuthorityUtils.createAuthorityList(roles));
    authentication.setDetails(user);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
