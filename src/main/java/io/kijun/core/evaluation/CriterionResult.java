package io.kijun.core.evaluation;

import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criterion;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one criterion.
 *
 * @param causes why it is not (fully) met, in the order of {@link Cause}
 * @param decidedBy the row that met it; null where none did
 * @param nearest the row that the causes are taken from; null where it is met or does not apply
 * @param failed the constraints of the nearest row that fail
 * @param validUntil the last day on which it is still met; null: for ever, or not met
 */
public record CriterionResult(
    Criterion criterion,
    Outcome outcome,
    List<Cause> causes,
    @Nullable Alternative decidedBy,
    @Nullable Alternative nearest,
    List<FailedConstraint> failed,
    @Nullable LocalDate validUntil) {

  /** Whether it is met by way of an allowance. */
  public boolean byAllowance() {
    return decidedBy != null && decidedBy.row().allowance();
  }
}
