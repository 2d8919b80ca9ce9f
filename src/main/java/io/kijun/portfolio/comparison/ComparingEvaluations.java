package io.kijun.portfolio.comparison;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.core.evaluation.comparison.ComparedSide;
import io.kijun.core.evaluation.comparison.EvaluationComparison;
import io.kijun.record.EvaluationAgain;
import io.kijun.record.EvaluationAgain.MadeAgain;
import io.kijun.record.NotMadeAgain;
import io.kijun.record.StoredEvaluation;
import java.util.Optional;
import java.util.Set;
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
    BothMade made = made(before, after, sight);
    return new RecordsCompared(
        made.before.stored(),
        made.after.stored(),
        EvaluationComparison.between(side(made.before), side(made.after)));
  }

  /**
   * Only the kinds of changes that the decision and the verdicts are put down to, which costs much
   * less.
   *
   * @throws ComparisonRefused likewise
   * @throws NotMadeAgain likewise
   */
  Set<ChangeKind> kinds(UUID before, UUID after, Sight sight) {
    BothMade made = made(before, after, sight);
    return EvaluationComparison.kinds(side(made.before), side(made.after));
  }

  /** Both evaluations, made again. */
  private record BothMade(MadeAgain before, MadeAgain after) {}

  private BothMade made(@Nullable UUID before, @Nullable UUID after, Sight sight) {
    if (before == null || after == null) {
      throw ComparisonRefused.unnamed(before, after);
    }
    Optional<MadeAgain> old = again.of(before, sight);
    Optional<MadeAgain> now = again.of(after, sight);
    if (old.isEmpty() || now.isEmpty()) {
      throw ComparisonRefused.unknown(old.isEmpty(), now.isEmpty());
    }
    if (!old.get().stored().supplier().equals(now.get().stored().supplier())) {
      throw ComparisonRefused.ofTwoSuppliers();
    }
    return new BothMade(old.get(), now.get());
  }

  private static ComparedSide side(MadeAgain made) {
    if (!made.same()) {
      throw new NotMadeAgain(made.stored().kijun());
    }
    return ComparedSide.of(made.engine().evaluator(), made.evaluation());
  }
}
