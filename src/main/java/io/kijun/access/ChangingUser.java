package io.kijun.access;

import io.kijun.runtime.Today;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes users, but never so that nobody looks after them any more. What lets somebody approve
 * waits for a second person, where there is one; all else has effect at once.
 */
@Component
public class ChangingUser {

  private final Users users;
  private final Passwords passwords;
  private final Deputies deputies;
  private final PendingGifts pending;
  private final SecondPerson second;
  private final UserChanges changes;
  private final Today today;

  ChangingUser(
      Users users,
      Passwords passwords,
      Deputies deputies,
      PendingGifts pending,
      SecondPerson second,
      UserChanges changes,
      Today today) {
    this.users = users;
    this.passwords = passwords;
    this.deputies = deputies;
    this.pending = pending;
    this.second = second;
    this.changes = changes;
    this.today = today;
  }

  /**
   * What is to be changed. Null: it stays.
   *
   * @param disabled whether the user may not sign in any more
   * @param groups the groups of suppliers that the user is limited to; empty: to none
   */
  public record UserSettings(
      @Nullable NewPassword password,
      @Nullable Set<Role> roles,
      @Nullable Boolean disabled,
      @Nullable Set<String> groups) {

    /** Groups stay. */
    public UserSettings(
        @Nullable NewPassword password, @Nullable Set<Role> roles, @Nullable Boolean disabled) {
      this(password, roles, disabled, null);
    }

    private User of(User user) {
      return user.with(
              Objects.requireNonNullElse(roles, user.roles()),
              Objects.requireNonNullElse(disabled, user.disabled()))
          .limitedTo(Objects.requireNonNullElse(groups, user.groups()));
    }
  }

  /**
   * Changes a user.
   *
   * @throws UserUnknown if there is none of that name
   * @throws GroupsBeyondOwn if the user sees more than the one who makes the change, or would then
   * @throws UserWithoutRole if no role is to be left
   * @throws RolesApart if nobody may have all these roles
   * @throws NoAdministratorLeft if no administrator is left who may sign in
   */
  @Transactional
  public User change(String name, UserSettings change, PasswordSignIn by) {
    if (change.roles() != null) {
      check(change.roles());
    }
    NewPassword password = change.password();
    String hashed = password == null ? null : passwords.hashed(password); // slow: before the lock
    users.lock();
    User before = users.find(name).orElseThrow(UserUnknown::new);
    User wanted = change.of(before);
    Sight own = users.sightOf(by.actor().name());
    GroupsBeyondOwn.check(own, before.sight());
    GroupsBeyondOwn.check(own, wanted.sight());
    Set<Gift.Kind> careful = careful(before, wanted, hashed != null);
    boolean wait = !careful.isEmpty() && second.isThereBeside(by.actor().name(), name);
    UserChange made = UserChange.of(before, wanted, hashed, wait ? careful : Set.of());
    keepAnAdministrator(made.after());
    dropReplaced(name, change);
    changes.make(made, by, Giving.told(careful, wait));
    return made.after();
  }

  /** What waited and is decided anew waits no more, unless it is asked for again. */
  private void dropReplaced(String name, UserSettings change) {
    if (change.roles() != null) {
      pending.remove(name, Gift.Kind.ROLE);
    }
    if (change.disabled() != null) {
      pending.remove(name, Gift.Kind.RETURN);
    }
  }

  private static void check(Set<Role> roles) {
    if (roles.isEmpty()) {
      throw new UserWithoutRole();
    }
    RolesApart.check(roles);
  }

  /** What of a change lets somebody approve. */
  private Set<Gift.Kind> careful(User before, User wanted, boolean password) {
    Set<Gift.Kind> careful = EnumSet.noneOf(Gift.Kind.class);
    if (!before.is(Role.APPROVER) && wanted.is(Role.APPROVER)) {
      careful.add(Gift.Kind.ROLE);
    }
    if (approves(before) || approves(wanted)) {
      if (password) {
        careful.add(Gift.Kind.PASSWORD);
      }
      if (before.disabled() && !wanted.disabled()) {
        careful.add(Gift.Kind.RETURN);
      }
    }
    return careful;
  }

  /** Now, or once something begins or is confirmed. */
  private boolean approves(User user) {
    return user.is(Role.APPROVER)
        || deputies.anyFrom(user.name(), today.day())
        || pending.of(user.name()).stream().anyMatch(gift -> gift.kind() == Gift.Kind.ROLE);
  }

  private void keepAnAdministrator(User changed) {
    boolean left =
        staysIn(changed)
            || users.all().stream()
                .anyMatch(one -> !one.name().equals(changed.name()) && staysIn(one));
    if (!left) {
      throw new NoAdministratorLeft();
    }
  }

  /** One who has still to choose a password may never come. */
  private static boolean staysIn(User user) {
    return user.administers() && !user.mustChange();
  }
}
