package io.kijun.supplier.followup;

import io.kijun.record.Evaluations;
import io.kijun.record.PastStanding;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Standings as evaluations on record have them. */
@Component
final class StandingsOnRecord implements Standings {

  private final Evaluations evaluations;

  StandingsOnRecord(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public List<FollowedStanding> after(String supplier, @Nullable UUID last) {
    return evaluations.standingsAsMade(supplier, last).stream()
        .map(StandingsOnRecord::followed)
        .toList();
  }

  private static FollowedStanding followed(PastStanding one) {
    return new FollowedStanding(
        one.evaluation(),
        one.asOf(),
        one.recordedAt(),
        one.ruleset().value(),
        one.factsHash().value(),
        one.digest());
  }
}
