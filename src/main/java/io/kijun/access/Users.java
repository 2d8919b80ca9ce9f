package io.kijun.access;

import java.util.List;
import java.util.Optional;

/** All users. A name is never used again. */
public interface Users {

  /** Waits until nobody else changes users, until the transaction ends. */
  void lock();

  /** Whether there are none. */
  boolean isEmpty();

  /** A user by name; what cannot be a name is not looked up. */
  Optional<User> find(String name);

  /** Which suppliers a user may see; none where there is no such user. */
  default Sight sightOf(String name) {
    return find(name).map(User::sight).orElse(Sight.NONE);
  }

  /** All users by name. */
  List<User> all();

  /**
   * Adds a user.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the name is taken
   */
  void add(User user);

  /**
   * Saves the roles and groups of a known user, and whether the user is disabled; not the password.
   */
  void save(User user);

  /**
   * Sets the password of a known user.
   *
   * @param mustChange whether somebody else knows it, so that it must be changed first
   */
  void savePassword(String name, String hashed, boolean mustChange);

  /** Whether somebody is an administrator. */
  default boolean isAdministrator(String name) {
    return find(name).filter(one -> one.is(Role.ADMIN)).isPresent();
  }
}
