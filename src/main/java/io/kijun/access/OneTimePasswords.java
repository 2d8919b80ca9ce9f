package io.kijun.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passwords that somebody else set, which are good for one sign-in. */
public interface OneTimePasswords {

  /**
   * Such a password.
   *
   * @param givenAt when it was set
   * @param usedAt when it was first used; null: it was not
   */
  record OneTimePassword(Instant givenAt, @Nullable Instant usedAt) {}

  /** A user's password is one from now on, and was not used. */
  void add(String user);

  /** A user's, where the password is one. */
  Optional<OneTimePassword> of(String user);

  /** A user's was used, if it was not before. */
  void used(String user);

  /** A user's password is none any more. */
  void remove(String user);
}
