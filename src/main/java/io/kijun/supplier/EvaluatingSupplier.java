package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evidence.Facts;
import io.kijun.inforce.Engine;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.RecordingEvaluation;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evaluates what is known of a registered supplier: its facts on record, and the events of the
 * world that count and happened up to the day. What was seen is frozen in the facts of the
 * evaluation; what is on record stays as it is.
 */
@Component
public final class EvaluatingSupplier {

  private final Suppliers suppliers;
  private final ReadingFacts reading;
  private final WorldEvents events;
  private final RecordingEvaluation recording;
  private final ReadingStanding standing;
  private final Today today;

  EvaluatingSupplier(
      Suppliers suppliers,
      ReadingFacts reading,
      WorldEvents events,
      RecordingEvaluation recording,
      ReadingStanding standing,
      Today today) {
    this.suppliers = suppliers;
    this.reading = reading;
    this.events = events;
    this.recording = recording;
    this.standing = standing;
    this.today = today;
  }

  /**
   * Evaluates, and puts the evaluation on record.
   *
   * @param asOf null: today
   * @param ruleset its id or hash; null: the one in force on the day
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws NothingOnRecord if nothing is known of it
   * @throws io.kijun.inforce.RulesetUnknown if the ruleset is not on record
   * @throws io.kijun.inforce.NoRulesetInForce if none is named and none is in force on the day
   */
  public RecordedEvaluation evaluate(
      String code, @Nullable LocalDate asOf, @Nullable String ruleset, Sight sight, Actor actor) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    LocalDate day = asOf == null ? today.day() : asOf;
    Engine engine = recording.engine(ruleset, day);
    KnownFacts known = reading.latest(supplier).orElseThrow(NothingOnRecord::toBeEvaluated);
    List<WorldEvent> seen = events.counting(day);
    Facts facts = known.facts().withEvents(seen.stream().map(WorldEvent::event).toList());
    EvaluationBasis basis =
        EvaluationBasis.recorded(
            known.version().facts(),
            known.version().id(),
            known.version().version(),
            seen.stream().map(WorldEvent::id).toList(),
            standing.isSaid(engine.ruleset(), day));
    return recording.evaluate(engine, facts, day, basis, actor);
  }
}
