package io.kijun.access;

import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes users, but never so that nobody looks after them any more. */
@Component
public class ChangingUser {

  private final Users users;
  private final Passwords passwords;
  private final UserEntries entries;

  ChangingUser(Users users, Passwords passwords, UserEntries entries) {
    this.users = users;
    this.passwords = passwords;
    this.entries = entries;
  }

  /**
   * What is to be changed. Null: it stays.
   *
   * @param disabled whether the user may not sign in any more
   */
  public record UserSettings(
      @Nullable NewPassword password, @Nullable Set<Role> roles, @Nullable Boolean disabled) {

    private User of(User user) {
      return new User(
          user.name(),
          user.password(),
          user.mustChange(),
          Objects.requireNonNullElse(disabled, user.disabled()),
          Objects.requireNonNullElse(roles, user.roles()));
    }
  }

  /**
   * Changes a user.
   *
   * @throws UserUnknown if there is none of that name
   * @throws PasswordSignInRequired if a password is set by somebody who signed in with a token
   * @throws UserWithoutRole if no role is left
   * @throws NoAdministratorLeft if no administrator is left who may sign in
   */
  @Transactional
  public User change(String name, UserSettings change, Actor actor) {
    User user = users.find(name).orElseThrow(UserUnknown::new);
    User changed = change.of(user);
    NewPassword password = change.password();
    Actor by = password == null ? actor : new PasswordSignIn(actor).actor();
    if (changed.roles().isEmpty()) {
      throw new UserWithoutRole();
    }
    keepAnAdministrator(changed);
    users.save(changed);
    if (password != null) {
      users.savePassword(name, passwords.hashed(password));
    }
    entries.add(
        by,
        LogAction.USER_CHANGED,
        changed,
        password == null ? Map.of() : Map.of("password", "changed"));
    return changed;
  }

  private void keepAnAdministrator(User changed) {
    boolean others =
        users.all().stream()
            .anyMatch(one -> !one.name().equals(changed.name()) && one.administers());
    if (!changed.administers() && !others) {
      throw new NoAdministratorLeft();
    }
  }
}
