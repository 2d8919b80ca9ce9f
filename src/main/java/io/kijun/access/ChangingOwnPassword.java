package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogAction;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes one's own password, which then is one's own. Tokens end with the one before. */
@Component
public class ChangingOwnPassword {

  private final Users users;
  private final Passwords passwords;
  private final OneTimePasswords oneTime;
  private final PendingGifts pending;
  private final Tokens tokens;
  private final ActivityLog log;

  ChangingOwnPassword(
      Users users,
      Passwords passwords,
      OneTimePasswords oneTime,
      PendingGifts pending,
      Tokens tokens,
      ActivityLog log) {
    this.users = users;
    this.passwords = passwords;
    this.oneTime = oneTime;
    this.pending = pending;
    this.tokens = tokens;
    this.log = log;
  }

  /**
   * Sets the password of the one who signed in.
   *
   * @throws SamePassword if somebody else set the password, and it is to stay the same
   */
  @Transactional
  public void change(NewPassword password, PasswordSignIn by) {
    String name = by.actor().name();
    User user = users.find(name).orElseThrow(UserUnknown::new);
    if (user.mustChange() && passwords.matches(user, password.value())) {
      throw new SamePassword();
    }
    String hashed = passwords.hashed(password); // slow: before others have to wait
    users.lock();
    users.savePassword(name, hashed, false);
    oneTime.remove(name);
    pending.remove(name, Gift.Kind.PASSWORD);
    int revoked = tokens.revokeAll(name);
    log.add(
        by.actor(),
        LogAction.PASSWORD_CHANGED,
        name,
        null,
        revoked == 0 ? Map.of() : Map.of("tokensRevoked", Integer.toString(revoked)));
  }
}
