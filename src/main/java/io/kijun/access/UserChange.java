package io.kijun.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change of a user, as far as it has effect at once.
 *
 * @param password hashed; null: it stays, or waits
 * @param waiting what waits for a second person
 * @param waitingPassword hashed; null: none waits
 */
record UserChange(
    User before,
    User after,
    @Nullable String password,
    Set<Gift.Kind> waiting,
    @Nullable String waitingPassword) {

  /** What has effect at once of what is wanted. */
  static UserChange of(
      User before, User wanted, @Nullable String password, Set<Gift.Kind> waiting) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(wanted.roles());
    if (waiting.contains(Gift.Kind.ROLE)) {
      roles.remove(Role.APPROVER);
    }
    User after = wanted.with(roles, wanted.disabled() || waiting.contains(Gift.Kind.RETURN));
    return waiting.contains(Gift.Kind.PASSWORD)
        ? new UserChange(before, after, null, waiting, password)
        : new UserChange(before, after, password, waiting, null);
  }

  boolean addsRoles() {
    return !before.roles().containsAll(after.roles());
  }

  boolean returns() {
    return before.disabled() && !after.disabled();
  }

  /** Whether the user sees suppliers that were out of sight. */
  boolean widens() {
    return !before.sight().covers(after.sight());
  }

  private boolean narrows() {
    return !after.sight().covers(before.sight());
  }

  /** Whether tokens end: programs do not go on with what their user lost. */
  boolean endsTokens() {
    return password != null
        || narrows()
        || !after.roles().containsAll(before.roles())
        || (!before.disabled() && after.disabled());
  }
}
