package io.kijun.access;

import java.util.Set;

/**
 * A person or program that signs in.
 *
 * @param name as in {@link UserName}
 * @param password hashed
 * @param mustChange the password was printed at the first start and must be changed first
 * @param disabled may not sign in any more
 */
public record User(
    String name, String password, boolean mustChange, boolean disabled, Set<Role> roles) {

  /** Whether the user has a role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether the user looks after others now. */
  boolean administers() {
    return is(Role.ADMIN) && !disabled;
  }
}
