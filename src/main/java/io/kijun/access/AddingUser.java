package io.kijun.access;

import io.kijun.audit.LogAction;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds users. */
@Component
public class AddingUser {

  private final Users users;
  private final Passwords passwords;
  private final UserEntries entries;

  AddingUser(Users users, Passwords passwords, UserEntries entries) {
    this.users = users;
    this.passwords = passwords;
    this.entries = entries;
  }

  /**
   * Adds a user.
   *
   * @throws UserWithoutRole if there are no roles
   * @throws UserNameTaken if there is one of that name
   */
  @Transactional
  public User add(UserName name, NewPassword password, Set<Role> roles, PasswordSignIn by) {
    if (roles.isEmpty()) {
      throw new UserWithoutRole();
    }
    if (users.find(name.value()).isPresent()) {
      throw new UserNameTaken();
    }
    User user = new User(name.value(), passwords.hashed(password), false, false, roles);
    try {
      users.add(user);
    } catch (DuplicateKeyException e) {
      throw new UserNameTaken();
    }
    entries.add(by.actor(), LogAction.USER_CREATED, user, Map.of());
    return user;
  }
}
