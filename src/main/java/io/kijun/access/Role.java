package io.kijun.access;

import java.util.EnumSet;
import java.util.Set;

/** What a user is there for. */
public enum Role {
  /** Drafts rules. */
  OFFICER,
  /** Puts in force what others drafted. */
  APPROVER,
  /** Evaluates suppliers. */
  REVIEWER,
  /** Reads everything, the log included. */
  AUDITOR,
  /** Looks after users, and may do what reviewers and auditors may; neither drafts nor approves. */
  ADMIN;

  private static final Set<Role> OF_RULES = Set.of(OFFICER, APPROVER);

  /** Whether nobody may have all of them at once. */
  static boolean conflict(Set<Role> roles) {
    return roles.contains(ADMIN) && roles.stream().anyMatch(OF_RULES::contains);
  }

  /**
   * Those of the roles that count. Earlier versions let administrators draft and approve: of such a
   * user's roles those that have to do with rules count no more.
   */
  static Set<Role> counting(Set<Role> roles) {
    Set<Role> counting = EnumSet.noneOf(Role.class);
    counting.addAll(roles);
    if (roles.contains(ADMIN)) {
      counting.removeAll(OF_RULES);
    }
    return counting;
  }
}
