package io.kijun.access;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person or program that signs in.
 *
 * @param name as in {@link UserName}
 * @param password hashed
 * @param mustChange somebody else knows the password, and it must be changed first
 * @param disabled may not sign in any more
 * @param roles as they are on record
 * @param groups the groups of suppliers that the user is limited to; empty: to none
 */
public record User(
    String name,
    String password,
    boolean mustChange,
    boolean disabled,
    Set<Role> roles,
    Set<String> groups) {

  /** A user. */
  public User {
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
  }

  /** A user who is not limited to groups of suppliers. */
  public User(String name, String password, boolean mustChange, boolean disabled, Set<Role> roles) {
    this(name, password, mustChange, disabled, roles, Set.of());
  }

  /** Which suppliers the user may see. */
  public Sight sight() {
    return Sight.of(groups);
  }

  /** The roles that count: an administrator has none that has to do with rules. */
  public Set<Role> countingRoles() {
    return Role.counting(roles);
  }

  /** Whether the user has a role that counts. */
  public boolean is(Role role) {
    return countingRoles().contains(role);
  }

  /** Whether the user looks after others now. */
  boolean administers() {
    return is(Role.ADMIN) && !disabled;
  }

  /** The same user with other roles, disabled or not. */
  User with(Set<Role> others, boolean disabledThen) {
    return new User(name, password, mustChange, disabledThen, others, groups);
  }

  /** The same user, limited to other groups. */
  User limitedTo(Set<String> others) {
    return new User(name, password, mustChange, disabled, roles, others);
  }
}
