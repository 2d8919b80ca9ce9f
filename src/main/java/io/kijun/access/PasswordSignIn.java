package io.kijun.access;

import io.kijun.audit.Actor;

/**
 * An actor who signed in with the password. A stolen token ends on its last day: nobody may make it
 * into a password or another token.
 */
public record PasswordSignIn(Actor actor) {

  /**
   * The actor's sign-in.
   *
   * @throws PasswordSignInRequired if it was with a token
   */
  public PasswordSignIn {
    if (!actor.byPassword()) {
      throw new PasswordSignInRequired();
    }
  }
}
