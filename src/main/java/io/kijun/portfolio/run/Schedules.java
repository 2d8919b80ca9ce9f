package io.kijun.portfolio.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All schedules that have not ended. */
public interface Schedules {

  /** Adds one. */
  void add(Schedule schedule);

  /** One that has not ended. */
  Optional<Schedule> find(UUID id);

  /** Those that have not ended, the first made first. */
  List<Schedule> all();

  /** How many a user has that have not ended. */
  int open(String actor);

  /** Ends one; a second time changes nothing. */
  void end(UUID id, String actor, Instant at);

  /**
   * Takes a day on which a schedule is due.
   *
   * @return false: it was taken already, by another instance or before
   */
  boolean take(UUID schedule, LocalDate day, Instant at);

  /** Puts on record that a run did not start; of a day each reason once. */
  void refuse(ScheduleRefusal refusal);

  /** Of each schedule why no run started when one was due last, where none has started since. */
  Map<UUID, ScheduleRefusal> refused();
}
