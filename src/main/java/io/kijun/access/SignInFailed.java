package io.kijun.access;

/** The name and password, or the token, are not those of a user who may sign in. */
public final class SignInFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SignInFailed() {
    super("wrong name, password or token");
  }
}
