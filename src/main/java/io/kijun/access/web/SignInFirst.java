package io.kijun.access.web;

import io.kijun.access.Credentials;
import io.kijun.access.SignInFailed;
import io.kijun.access.SignedIn;
import io.kijun.access.SigningIn;
import io.kijun.access.TooManyAttempts;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sends a request before anything else looks at it. While a password waits to be
 * checked the request holds no thread, so that however many wait, others are answered. It answers
 * nothing itself: that is for {@link SignInFilter}.
 */
final class SignInFirst implements Filter {

  private static final String OUTCOME = SignInFirst.class.getName() + ".outcome";
  private static final String WAITED = SignInFirst.class.getName() + ".waited";

  private final SigningIn signingIn;

  SignInFirst(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  /**
   * Who sent a request; empty: the request does not say who it is.
   *
   * @throws SignInFailed if it is not who it says
   * @throws TooManyAttempts if it was not looked at
   */
  static Optional<SignedIn> signedIn(HttpServletRequest request) {
    if (!(request.getAttribute(OUTCOME) instanceof CompletableFuture<?> outcome)) {
      return Optional.empty();
    }
    try {
      return Optional.of((SignedIn) outcome.join());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public void doFilter(ServletRequest any, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) any;
    if (request.getDispatcherType() == DispatcherType.REQUEST) {
      CompletableFuture<SignedIn> outcome = outcome(request);
      if (outcome != null && !outcome.isDone()) {
        waitFor(outcome, request, response);
        return;
      }
    } else if (request.getAttribute(WAITED) != null) {
      request.removeAttribute(WAITED);
      chain.doFilter(new AsIfItHadNotWaited(request), response);
      return;
    }
    chain.doFilter(request, response);
  }

  private @Nullable CompletableFuture<SignedIn> outcome(HttpServletRequest request) {
    CompletableFuture<SignedIn> outcome;
    try {
      Credentials claim = Claims.of(request).orElse(null);
      if (claim == null) {
        return null;
      }
      outcome = signingIn.signIn(claim);
    } catch (RuntimeException e) {
      outcome = CompletableFuture.failedFuture(e); // answered where other failures are
    }
    request.setAttribute(OUTCOME, outcome);
    return outcome;
  }

  private static void waitFor(
      CompletableFuture<SignedIn> outcome, HttpServletRequest request, ServletResponse response) {
    AsyncContext waiting = request.startAsync(request, response);
    waiting.setTimeout(0);
    request.setAttribute(WAITED, true);
    // What went wrong is in the outcome itself, which is read then.
    var unused = outcome.whenComplete((user, failure) -> waiting.dispatch());
  }

  /** To all that follows, the request is one that has just come. */
  private static final class AsIfItHadNotWaited extends HttpServletRequestWrapper {

    AsIfItHadNotWaited(HttpServletRequest request) {
      super(request);
    }

    @Override
    public DispatcherType getDispatcherType() {
      return DispatcherType.REQUEST;
    }
  }
}
