package io.kijun.access;

import java.time.Duration;

/** Too many attempts to sign in failed; this one was not looked at. */
public final class TooManyAttempts extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("too many attempts");
    this.wait = wait;
  }

  /** How long until the next one is looked at. */
  public Duration retryAfter() {
    return wait;
  }
}
