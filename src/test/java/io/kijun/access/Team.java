package io.kijun.access;

import io.kijun.audit.Actor;
import java.util.EnumSet;
import java.util.List;

/** People who use the service. Each has the password {@code the-password-of-} and the name. */
record Team(Users users, Passwords passwords) {

  static final Actor ADMIN = new Actor("admin", "192.0.2.1", true);

  /** A new user with roles, who signed in with the password. */
  Actor join(String name, Role... roles) {
    users.add(
        new User(
            name,
            passwords.hashed(password(name)),
            false,
            false,
            roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(List.of(roles))));
    return new Actor(name, "192.0.2.1", true);
  }

  static NewPassword password(String name) {
    return new NewPassword("the-password-of-" + name);
  }

  /** The same person, signed in with a token. */
  static Actor withToken(Actor actor) {
    return new Actor(actor.name(), actor.origin(), false);
  }
}
