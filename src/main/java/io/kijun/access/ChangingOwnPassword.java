package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogAction;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes one's own password, which then is one's own. */
@Component
public class ChangingOwnPassword {

  private final Users users;
  private final Passwords passwords;
  private final ActivityLog log;

  ChangingOwnPassword(Users users, Passwords passwords, ActivityLog log) {
    this.users = users;
    this.passwords = passwords;
    this.log = log;
  }

  /** Sets the password of the one who signed in. */
  @Transactional
  public void change(NewPassword password, PasswordSignIn by) {
    String name = by.actor().name();
    users.savePassword(name, passwords.hashed(password));
    log.add(by.actor(), LogAction.PASSWORD_CHANGED, name, null, Map.of());
  }
}
