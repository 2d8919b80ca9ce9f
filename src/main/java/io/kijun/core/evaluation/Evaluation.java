package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.Overall;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of one run: a supplier's facts as of a day under one ruleset.
 *
 * @param met the ids of the rows of 基準 that fired
 * @param denied criteria that do not apply, with what evidence says of them
 * @param overall what the decision rests on
 * @param decided null only until the last phase
 */
public record Evaluation(
    SupplierFile file,
    Set<String> met,
    List<ItemResult> items,
    List<DeniedCriterion> denied,
    List<Finding> findings,
    List<Lapse> lapses,
    Scores scores,
    Overall overall,
    @Nullable Decision decided) {

  /** The decision on sharing. */
  public Decision decision() {
    return Objects.requireNonNull(decided, "not decided yet");
  }

  /**
   * The last day on which the same facts under the same rules give the same result, but for its
   * day, and the days by which findings are due and to be answered; null: they always do. It is
   * worked out anew each time.
   */
  public @Nullable LocalDate holdsUntil() {
    return HoldsUntil.of(this);
  }

  Evaluation decided(Decision decision) {
    return new Evaluation(file, met, items, denied, findings, lapses, scores, overall, decision);
  }
}
