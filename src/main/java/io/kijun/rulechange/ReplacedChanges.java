package io.kijun.rulechange;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.Rulesets;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a draft would take the place of, where that is not what it was started on: since then
 * something else came in force, or was approved for a later day, and approving the draft would undo
 * it.
 */
@Component
public final class ReplacedChanges {

  private final DraftReports reports;
  private final Rulesets rulesets;
  private final PeriodsInForce periods;
  private final Today today;

  ReplacedChanges(DraftReports reports, Rulesets rulesets, PeriodsInForce periods, Today today) {
    this.reports = reports;
    this.rulesets = rulesets;
    this.periods = periods;
    this.today = today;
  }

  /**
   * A ruleset other than the base that a draft would take the place of.
   *
   * @param differences from it to the draft
   */
  public record Replaced(
      RulesetHash ruleset, LocalDate effectiveFrom, List<Difference> differences) {}

  /** All that an open draft could take the place of, today or on a later day. */
  public List<Replaced> by(Draft draft) {
    if (draft.state() != DraftState.OPEN) {
      return List.of();
    }
    LocalDate day = today.day();
    Stream<PeriodInForce> later =
        periods.all().stream().filter(period -> period.effectiveFrom().isAfter(day));
    return replaced(draft, Stream.concat(periods.on(day).stream(), later));
  }

  /** All that would become easier on a day, compared with what is in force then or the base. */
  List<Difference> loosened(Draft draft, LocalDate on) {
    return loosened(draft, replaced(draft, periods.on(on).stream()));
  }

  /** All that could become easier, whenever the draft is put in force. */
  public List<Difference> loosened(Draft draft) {
    return loosened(draft, by(draft));
  }

  private List<Difference> loosened(Draft draft, List<Replaced> replaced) {
    return Stream.concat(
            reports.of(draft).differences().stream(),
            replaced.stream().flatMap(one -> one.differences().stream()))
        .filter(Difference::loosened)
        .toList();
  }

  private List<Replaced> replaced(Draft draft, Stream<PeriodInForce> in) {
    DraftReport report = reports.of(draft);
    Ruleset ruleset = report.ruleset().orElse(null);
    List<Replaced> replaced = new ArrayList<>();
    if (ruleset != null) {
      Set<RulesetHash> seen = new LinkedHashSet<>(List.of(draft.base()));
      seen.add(ruleset.hash());
      in.filter(period -> seen.add(period.ruleset()))
          .forEach(
              period ->
                  replaced.add(
                      new Replaced(
                          period.ruleset(),
                          period.effectiveFrom(),
                          Differences.between(
                              rulesets.find(period.ruleset()).orElseThrow().standard(),
                              ruleset.standard()))));
    }
    return replaced;
  }
}
