package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the log keeps of a user that was added or changed: all but the password. */
@Component
final class UserEntries {

  private final ActivityLog log;

  UserEntries(ActivityLog log) {
    this.log = log;
  }

  void add(Actor actor, LogAction action, User user, Map<String, String> more) {
    Map<String, String> details = new TreeMap<>(more);
    details.put(
        "roles", user.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" ")));
    if (!user.groups().isEmpty()) {
      details.put("groups", String.join("、", user.groups()));
    }
    details.put("disabled", Boolean.toString(user.disabled()));
    log.add(actor, action, user.name(), null, details);
  }
}
