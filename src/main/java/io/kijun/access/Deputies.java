package io.kijun.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who approves in whose place, and when. */
public interface Deputies {

  /** Adds one. */
  void add(Deputy deputy);

  /** All, the earliest first. */
  List<Deputy> all();

  /** One by its id. */
  Optional<Deputy> find(DeputyId id);

  /**
   * Ends one.
   *
   * @return false, and nothing changed, where it had been ended before
   */
  boolean end(DeputyId id, String actor);

  /**
   * The approvers in whose place a user may approve on a day. What waits for a second person, was
   * ended, or began more than a year before, does not count.
   */
  List<String> approversFor(String deputy, LocalDate day);

  /** Whether a user is a deputy on a day or after it, confirmed or not. */
  boolean anyFrom(String deputy, LocalDate day);
}
