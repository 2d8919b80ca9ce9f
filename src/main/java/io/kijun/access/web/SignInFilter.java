package io.kijun.access.web;

import io.kijun.access.SignInFailed;
import io.kijun.access.SignedIn;
import io.kijun.access.TooManyAttempts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells Spring Security what {@link SignInFirst} found out, or answers that nobody signed in. */
final class SignInFilter extends OncePerRequestFilter {

  private final RequestAttributeSecurityContextRepository contexts =
      new RequestAttributeSecurityContextRepository();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      SignInFirst.signedIn(request).ifPresent(user -> remember(user, request, response));
    } catch (SignInFailed | BadCredentialsException e) {
      SecurityAnswers.signInRequired(response);
      return;
    } catch (TooManyAttempts e) {
      SecurityAnswers.tooManyAttempts(response, e.retryAfter());
      return;
    }
    chain.doFilter(request, response);
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
