package io.kijun.portfolio.comparison;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.comparison.ComparedSide;
import io.kijun.core.evaluation.comparison.EvaluationComparison;
import io.kijun.record.EvaluationAgain;
import io.kijun.record.EvaluationAgain.MadeAgain;
import io.kijun.record.NotMadeAgain;
import io.kijun.record.StoredEvaluation;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells what changed between two evaluations on record of one supplier, and why: both are made
 * again for it, of whatever facts and under whatever rulesets they were.
 */
@Component
public final class ComparingEvaluations {

  private final EvaluationAgain again;

  ComparingEvaluations(EvaluationAgain again) {
    this.again = again;
  }

  /** Two evaluations as they are on record, and what changed. */
  public record RecordsCompared(
      StoredEvaluation before, StoredEvaluation after, EvaluationComparison comparison) {}

  /**
   * Compares.
   *
   * @param before null: it was not named
   * @param after likewise
   * @throws ComparisonRefused if one is not named or not in sight, or they are of two suppliers
   * @throws NotMadeAgain if the running version judges otherwise than the one that made one of them
   */
  public RecordsCompared between(@Nullable UUID before, @Nullable UUID after, Sight sight) {
    if (before == null || after == null) {
      throw ComparisonRefused.unnamed(before, after);
    }
    Optional<MadeAgain> old = again.of(before, sight);
    Optional<MadeAgain> now = again.of(after, sight);
    if (old.isEmpty() || now.isEmpty()) {
      throw ComparisonRefused.unknown(old.isEmpty(), now.isEmpty());
    }
    return between(old.get(), now.get());
  }

  private static RecordsCompared between(MadeAgain before, MadeAgain after) {
    if (!before.stored().supplier().equals(after.stored().supplier())) {
      throw ComparisonRefused.ofTwoSuppliers();
    }
    return new RecordsCompared(
        before.stored(), after.stored(), EvaluationComparison.between(side(before), side(after)));
  }

  private static ComparedSide side(MadeAgain made) {
    if (!made.same()) {
      throw new NotMadeAgain(made.stored().kijun());
    }
    Evaluation evaluation = made.evaluation();
    return new ComparedSide(
        made.engine().evaluator(), evaluation.file().facts(), evaluation.file().asOf());
  }
}
