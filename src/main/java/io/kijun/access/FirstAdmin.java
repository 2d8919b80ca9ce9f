package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.KijunSettings;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Creates the administrator where there are no users yet. */
@Component
final class FirstAdmin implements SmartInitializingSingleton {

  static final String NAME = "admin";
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

  private final Users users;
  private final Passwords passwords;
  private final ActivityLog log;
  private final KijunSettings settings;

  FirstAdmin(Users users, Passwords passwords, ActivityLog log, KijunSettings settings) {
    this.users = users;
    this.passwords = passwords;
    this.log = log;
    this.settings = settings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (users.isEmpty()) {
      String given = settings.admin().password();
      if (given.isEmpty() && settings.admin().required()) {
        throw new IllegalStateException("KIJUN_ADMIN_PASSWORD is required here");
      }
      if (!given.isEmpty() && !Passwords.isAcceptable(given)) {
        throw new IllegalStateException(
            "KIJUN_ADMIN_PASSWORD must have at least 12 characters and at most 72 bytes");
      }
      try {
        create(given);
      } catch (DuplicateKeyException e) {
        LOG.info("event=first-admin-elsewhere user={}", NAME);
      }
    }
  }

  private void create(String given) {
    String password = given.isEmpty() ? passwords.random() : given;
    users.add(
        new User(NAME, passwords.hashed(password), given.isEmpty(), false, Set.of(Role.ADMIN)));
    log.add(Actor.SERVICE, LogAction.USER_CREATED, NAME, null, Map.of("roles", "ADMIN"));
    if (given.isEmpty()) {
      LOG.warn(
          "event=first-admin user={} one-time-password={} next=PUT-/api/me/password",
          NAME,
          password);
    } else {
      LOG.info("event=first-admin user={}", NAME);
    }
  }
}
