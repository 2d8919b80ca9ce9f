package io.kijun.supplier.followup;

import io.kijun.core.evaluation.ResultDigest;
import java.util.Optional;
import java.util.UUID;

/** Judges what was known before as it would be judged now. */
@FunctionalInterface
public interface FormerFacts {

  /**
   * What the rules of a standing, on its day, say of what an earlier one judged.
   *
   * @param before the evaluation whose facts are judged
   * @return empty: that cannot be told any more
   */
  Optional<ResultDigest> under(FollowedStanding rules, UUID before);
}
