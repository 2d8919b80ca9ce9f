package io.kijun.access;

import java.util.Optional;

/** Which user signs in with which identity. */
public interface Identities {

  /** The name of the user whose identity it is. */
  Optional<String> userOf(Identity identity);

  /** The identity of a user. */
  Optional<Identity> of(String user);

  /**
   * Keeps the identity of a user who has none.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the user has one, or somebody has it
   */
  void add(String user, Identity identity);

  /** Forgets the identity of a user. Returns whether there was one. */
  boolean remove(String user);
}
