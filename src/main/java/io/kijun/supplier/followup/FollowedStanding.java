package io.kijun.supplier.followup;

import io.kijun.core.evaluation.ResultDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a supplier stood at a time, as follow-up sees it.
 *
 * @param ruleset the hash of the ruleset that judged
 * @param facts the hash of what was judged
 */
public record FollowedStanding(
    UUID evaluation,
    LocalDate asOf,
    Instant recordedAt,
    String ruleset,
    String facts,
    ResultDigest digest) {

  /** What names it. */
  StandingRef ref() {
    return new StandingRef(evaluation, asOf, recordedAt);
  }
}
