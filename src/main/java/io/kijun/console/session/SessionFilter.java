package io.kijun.console.session;

import io.kijun.access.SignedIn;
import io.kijun.access.web.SignedInContext;
import io.kijun.console.ConsoleEntry;
import io.kijun.console.ConsolePermissions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells Spring Security who reads, or shows the way to sign in. It comes before tokens of forms are
 * looked at: those of a session end with it, and its end is what is to be told.
 */
final class SessionFilter extends OncePerRequestFilter {

  private final ConsoleSessions sessions;
  private final ConsolePermissions permissions;
  private final SessionAnswers answers;

  SessionFilter(ConsoleSessions sessions, ConsolePermissions permissions, SessionAnswers answers) {
    this.sessions = sessions;
    this.permissions = permissions;
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith(ConsolePermissions.ROOT + "/lib/")
        || IssuerSignIn.isAt(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> reader = sessions.reader(request);
    if (reader.isEmpty() && !isOpen(request)) {
      answers.signIn(request, response);
      return;
    }
    reader.ifPresent(user -> SignedInContext.remember(user, request, response));
    chain.doFilter(request, response);
  }

  private boolean isOpen(HttpServletRequest request) {
    return permissions
        .on(request.getMethod(), request.getRequestURI())
        .filter(ConsoleEntry::isOpen)
        .isPresent();
  }
}
