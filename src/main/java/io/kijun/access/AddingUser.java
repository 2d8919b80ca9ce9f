package io.kijun.access;

import io.kijun.audit.LogAction;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds users. Their first password is good for one sign-in. */
@Component
public class AddingUser {

  private final Users users;
  private final Passwords passwords;
  private final OneTimePasswords oneTime;
  private final SecondPerson second;
  private final Giving giving;
  private final UserEntries entries;

  AddingUser(
      Users users,
      Passwords passwords,
      OneTimePasswords oneTime,
      SecondPerson second,
      Giving giving,
      UserEntries entries) {
    this.users = users;
    this.passwords = passwords;
    this.oneTime = oneTime;
    this.second = second;
    this.giving = giving;
    this.entries = entries;
  }

  /**
   * Adds a user, who is no approver until a second person confirms it, where there is one.
   *
   * @param groups the groups of suppliers that the user is limited to; empty: to none
   * @throws GroupsBeyondOwn if that is more than the one who adds the user sees
   * @throws UserWithoutRole if there are no roles
   * @throws RolesApart if nobody may have all these roles
   * @throws UserNameTaken if there is one of that name
   */
  @Transactional
  public User add(
      UserName name, NewPassword password, Set<Role> roles, Set<String> groups, PasswordSignIn by) {
    if (roles.isEmpty()) {
      throw new UserWithoutRole();
    }
    RolesApart.check(roles);
    GroupsBeyondOwn.check(users.sightOf(by.actor().name()), Sight.of(groups));
    if (users.find(name.value()).isPresent()) {
      throw new UserNameTaken();
    }
    String hashed = passwords.hashed(password); // slow: before others have to wait
    users.lock();
    String giver = by.actor().name();
    Set<Gift.Kind> careful =
        roles.contains(Role.APPROVER)
            ? EnumSet.of(Gift.Kind.ROLE)
            : EnumSet.noneOf(Gift.Kind.class);
    boolean wait = !careful.isEmpty() && second.isThereBeside(giver, name.value());
    Set<Role> now = EnumSet.copyOf(roles);
    if (wait) {
      now.remove(Role.APPROVER);
    }
    User user = new User(name.value(), hashed, true, false, now, groups);
    add(user);
    give(user, giver, wait);
    entries.add(by.actor(), LogAction.USER_CREATED, user, Giving.told(careful, wait));
    return user;
  }

  private void add(User user) {
    try {
      users.add(user);
    } catch (DuplicateKeyException e) {
      throw new UserNameTaken();
    }
    oneTime.add(user.name());
  }

  private void give(User user, String giver, boolean wait) {
    giving.atOnce(Gift.Kind.PASSWORD, user.name(), giver);
    if (!user.roles().isEmpty()) {
      giving.atOnce(Gift.Kind.ROLE, user.name(), giver);
    }
    if (wait) {
      giving.later(Gift.Kind.ROLE, user.name(), giver, null);
    }
  }
}
