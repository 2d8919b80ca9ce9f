package io.kijun.access.store;

import io.kijun.access.User;
import java.util.List;
import java.util.Optional;

/** All users. A name is never used again. */
public interface Users {

  /** Whether there are none. */
  boolean isEmpty();

  /** A user by name. */
  Optional<User> find(String name);

  /** All users by name. */
  List<User> all();

  /**
   * Adds a user.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the name is taken
   */
  void add(User user);

  /** Puts a known user in place of what is known. */
  void save(User user);
}
