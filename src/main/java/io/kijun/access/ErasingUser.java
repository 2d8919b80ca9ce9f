package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a pseudonym in the place of a user's name, wherever it stands: the record still says that it
 * was one and the same person, but no longer who.
 */
@Component
public class ErasingUser {

  private final Users users;
  private final UserNamesOnRecord names;
  private final Passwords passwords;
  private final ActivityLog log;

  ErasingUser(Users users, UserNamesOnRecord names, Passwords passwords, ActivityLog log) {
    this.users = users;
    this.names = names;
    this.passwords = passwords;
    this.log = log;
  }

  /**
   * Erases the name of a user who is disabled.
   *
   * @return the pseudonym, which nothing on record leads from to the name
   * @throws UserUnknown if there is none of that name
   * @throws UserStillEnabled if the user may still sign in
   */
  @Transactional
  public UserName erase(String name, Actor actor) {
    String ofNobody = passwords.ofNobody(); // slow: before the lock
    users.lock();
    User user = users.find(name).orElseThrow(UserUnknown::new);
    if (!user.disabled()) {
      throw new UserStillEnabled();
    }
    UserName pseudonym = new UserName("erased-" + passwords.randomName());
    names.replace(user.name(), pseudonym.value(), ofNobody);
    log.add(actor, LogAction.USER_ERASED, pseudonym.value(), null, Map.of());
    return pseudonym;
  }
}
