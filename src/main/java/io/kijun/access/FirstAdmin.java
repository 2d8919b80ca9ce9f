package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.ValueRefused;
import io.kijun.runtime.KijunSettings;
import java.util.Map;
import java.util.Optional;
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
      try {
        create(given.isEmpty() ? Optional.empty() : Optional.of(password(given)));
      } catch (DuplicateKeyException e) {
        LOG.info("event=first-admin-elsewhere user={}", NAME);
      }
    }
  }

  private static NewPassword password(String given) {
    try {
      return new NewPassword(given);
    } catch (ValueRefused e) {
      throw new IllegalStateException(
          "KIJUN_ADMIN_PASSWORD must have at least 12 characters and at most 72 bytes", e);
    }
  }

  private void create(Optional<NewPassword> given) {
    NewPassword password = given.orElseGet(() -> new NewPassword(passwords.random()));
    users.add(
        new User(NAME, passwords.hashed(password), given.isEmpty(), false, Set.of(Role.ADMIN)));
    log.add(Actor.SERVICE, LogAction.USER_CREATED, NAME, null, Map.of("roles", "ADMIN"));
    if (given.isEmpty()) {
      LOG.warn(
          "event=first-admin user={} one-time-password={} next=PUT-/api/me/password",
          NAME,
          password.value());
    } else {
      LOG.info("event=first-admin user={}", NAME);
    }
  }
}
