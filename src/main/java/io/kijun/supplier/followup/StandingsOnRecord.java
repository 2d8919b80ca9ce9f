package io.kijun.supplier.followup;

import io.kijun.record.Evaluations;
import io.kijun.record.PastStanding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  public Map<String, List<FollowedStanding>> after(
      Collection<String> suppliers, @Nullable UUID last) {
    Map<String, List<FollowedStanding>> all = new HashMap<>();
    evaluations
        .standingsAsMade(suppliers, last)
        .forEach(
            (supplier, made) ->
                all.put(supplier, made.stream().map(StandingsOnRecord::followed).toList()));
    return all;
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
