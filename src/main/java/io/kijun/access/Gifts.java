package io.kijun.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** All gifts. They are added, never changed. */
public interface Gifts {

  /** Adds one. */
  void add(Gift gift);

  /**
   * Whether a user was given anything after a record was made, by one of others or confirmed by
   * one.
   *
   * @param record the id of the record: ids sort by time
   */
  boolean anyAfter(UUID record, String to, Collection<String> givers);

  /**
   * Who let a user in, or was let in by that user, at any time: by an account, a password, a role,
   * groups or the return, not by a deputyship. Who only confirmed it did not.
   */
  Set<String> tiedTo(String name);
}
