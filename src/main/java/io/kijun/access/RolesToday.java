package io.kijun.access;

import io.kijun.runtime.Today;
import java.util.EnumSet;
import java.util.Set;

/** The roles that a user has today, as a deputy too. */
final class RolesToday {

  private final Deputies deputies;
  private final Today today;

  RolesToday(Deputies deputies, Today today) {
    this.deputies = deputies;
    this.today = today;
  }

  /** Without a password of one's own there is nothing that one may do. */
  Set<Role> of(User user) {
    if (user.mustChange()) {
      return Set.of();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(user.roles());
    if (!deputies.approversFor(user.name(), today.day()).isEmpty()) {
      roles.add(Role.APPROVER);
    }
    return Role.counting(roles);
  }
}
