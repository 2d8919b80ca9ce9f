package io.kijun.access.web;

import io.kijun.access.SignInFailed;
import io.kijun.access.TooManyAttempts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells Spring Security what {@link SignInFirst} found out, or answers that nobody signed in. */
final class SignInFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      SignInFirst.signedIn(request)
          .ifPresent(user -> SignedInContext.remember(user, request, response));
    } catch (SignInFailed | BadCredentialsException e) {
      SecurityAnswers.signInRequired(response);
      return;
    } catch (TooManyAttempts e) {
      SecurityAnswers.tooManyAttempts(response, e.retryAfter());
      return;
    }
    chain.doFilter(request, response);
  }
}
