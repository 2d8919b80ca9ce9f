package io.kijun.inforce;

import io.kijun.core.ruleset.RulesetHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which ruleset is in force when. Periods are added, never changed. */
public interface PeriodsInForce {

  /** Until the transaction ends, others that ask for this wait: one change of periods at a time. */
  void lock();

  /** Puts a period on record. */
  void add(PeriodInForce period);

  /**
   * The period that a day lies in: the one with the latest first day up to it; of several with the
   * same first day, the one recorded last.
   */
  Optional<PeriodInForce> on(LocalDate day);

  /** The latest period of a ruleset, whether it is over or still to come. */
  Optional<PeriodInForce> latestOf(RulesetHash ruleset);

  /** A period that was not withdrawn. */
  Optional<PeriodInForce> find(UUID period);

  /** Takes a period back, for good; false where that was done before. */
  boolean withdraw(UUID period, String actor, Instant recordedAt);

  /** The last hundred periods that were withdrawn, the latest withdrawal first. */
  List<WithdrawnPeriod> withdrawn();

  /** All periods that were not withdrawn, by first day and record. */
  List<PeriodInForce> all();
}
