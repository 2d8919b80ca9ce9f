package io.kijun.portfolio.overview;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.record.PastStanding;
import io.kijun.record.StandingsNow;
import io.kijun.record.StandingsNow.StandingsAsked;
import io.kijun.record.SupplierStanding;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How all suppliers stand, remembered for lists that are ordered by it. An evaluation never
 * changes, so that only those are taken apart that are new.
 */
@Component
final class RememberedStandings {

  private static final int PAGE = 1000;

  private final StandingsNow standings;
  private final OverviewStore store;
  private final Engines engines;
  private final Today today;
  private volatile StandingsThen known = new StandingsThen("", Map.of());

  RememberedStandings(StandingsNow standings, OverviewStore store, Engines engines, Today today) {
    this.standings = standings;
    this.store = store;
    this.engines = engines;
    this.today = today;
  }

  /**
   * What is remembered.
   *
   * @param state what it rests on
   */
  private record StandingsThen(String state, Map<String, KnownStanding> bySupplier) {}

  /** By supplier, in sight or not; those that were never evaluated or have ended are left out. */
  Map<String, KnownStanding> now() {
    RulesetHash inForce = engines.last().map(Engine::ruleset).orElse(null);
    LocalDate day = today.day();
    String state = day + " " + inForce + " " + store.state();
    StandingsThen last = known;
    return last.state().equals(state) ? last.bySupplier() : read(state, day, inForce);
  }

  private synchronized Map<String, KnownStanding> read(
      String state, LocalDate day, @Nullable RulesetHash inForce) {
    StandingsThen last = known;
    if (last.state().equals(state)) {
      return last.bySupplier();
    }
    Map<String, KnownStanding> all = new HashMap<>();
    StandingsAsked asked = new StandingsAsked(inForce, null, day);
    List<SupplierStanding> page = standings.list(asked, "", PAGE, Sight.ALL);
    while (!page.isEmpty()) {
      page.forEach(
          one ->
              all.put(one.supplier(), of(one.standing(), last.bySupplier().get(one.supplier()))));
      page = standings.list(asked, page.get(page.size() - 1).supplier(), PAGE, Sight.ALL);
    }
    known = new StandingsThen(state, Collections.unmodifiableMap(all));
    return all;
  }

  private static KnownStanding of(PastStanding one, @Nullable KnownStanding before) {
    if (before != null && before.evaluation().equals(one.evaluation())) {
      return before;
    }
    ResultDigest digest = one.digest();
    return new KnownStanding(
        one.evaluation(),
        digest.standing().sharing(),
        digest.standing().overall(),
        Collections.unmodifiableMap(digest.labels()),
        digest.lapses().stream().map(Lapse::date).sorted().toList());
  }
}
