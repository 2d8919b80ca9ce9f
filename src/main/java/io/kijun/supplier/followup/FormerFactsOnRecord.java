package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.record.EvaluationAgain;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Facts and rules as evaluations on record have them. */
@Component
final class FormerFactsOnRecord implements FormerFacts {

  private final EvaluationAgain again;

  FormerFactsOnRecord(EvaluationAgain again) {
    this.again = again;
  }

  @Override
  public Optional<ResultDigest> under(FollowedStanding rules, UUID before) {
    return again.underOther(before, rules.evaluation(), Sight.ALL).map(ResultDigest::of);
  }
}
