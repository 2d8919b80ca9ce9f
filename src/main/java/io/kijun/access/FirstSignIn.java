package io.kijun.access;

import io.kijun.access.OneTimePasswords.OneTimePassword;
import io.kijun.runtime.Today;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What a password is good for that somebody else knows: one sign-in, to change it. Each request
 * signs in, so one sign-in lasts a quarter of an hour.
 */
@Component
class FirstSignIn {

  static final Duration GOOD_UNUSED = Duration.ofDays(7);
  static final Duration GOOD_ONCE_USED = Duration.ofMinutes(15);

  private final OneTimePasswords passwords;
  private final Today today;

  FirstSignIn(OneTimePasswords passwords, Today today) {
    this.passwords = passwords;
    this.today = today;
  }

  /**
   * Whether somebody who knows the right password may sign in with it. One that was printed at the
   * first start is good on this machine only.
   */
  boolean allows(User user, Origin origin) {
    if (!user.mustChange()) {
      return true;
    }
    OneTimePassword password = passwords.of(user.name()).orElse(null);
    if (password == null) {
      return origin.isHere();
    }
    if (!counts(password)) {
      return false;
    }
    passwords.used(user.name());
    return true;
  }

  private boolean counts(OneTimePassword password) {
    Instant last =
        password.usedAt() == null
            ? password.givenAt().plus(GOOD_UNUSED)
            : password.usedAt().plus(GOOD_ONCE_USED);
    return today.now().isBefore(last);
  }
}
