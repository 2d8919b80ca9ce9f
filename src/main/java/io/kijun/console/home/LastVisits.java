package io.kijun.console.home;

import java.time.Instant;
import java.util.Optional;

/** When each user opened the first page. */
public interface LastVisits {

  /**
   * Keeps that a user opens it.
   *
   * @param now when
   * @param breakSince an earlier one than that was another visit
   * @return when the user was there last on an earlier visit; empty: never
   */
  Optional<Instant> visit(String user, Instant now, Instant breakSince);
}
