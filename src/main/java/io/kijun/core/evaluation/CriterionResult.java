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
 * @param mostNotice how many days ahead the end of that is announced at most, whatever 設定 say
 * @param ground what it rests on
 */
public record CriterionResult(
    Criterion criterion,
    Outcome outcome,
    List<Cause> causes,
    @Nullable Alternative decidedBy,
    @Nullable Alternative nearest,
    List<FailedConstraint> failed,
    @Nullable LocalDate validUntil,
    int mostNotice,
    Ground ground) {

  /** What the outcome of a criterion rests on. */
  public enum Ground {
    /** Evidence that names its source. */
    SOURCE,
    /** An answer: evidence without a source. */
    ANSWER,
    /**
     * Nothing, or evidence that counts for an earlier item: a declaration stands, if there is one.
     */
    NOTHING,
    /** Declared not applicable with a reason, which a reviewer has accepted. */
    ACCEPTED,
    /** Declared not applicable with a reason. */
    DENIED,
    /** Declared not applicable without a reason. */
    UNJUSTIFIED
  }

  /** The same on another ground. */
  CriterionResult on(Ground other) {
    boolean excused = other == Ground.ACCEPTED || other == Ground.DENIED;
    return excused
        ? new CriterionResult(
            criterion, Outcome.NOT_APPLICABLE, List.of(), null, null, List.of(), null, 0, other)
        : new CriterionResult(
            criterion, outcome, causes, decidedBy, nearest, failed, validUntil, mostNotice, other);
  }

  /** Whether neither profile nor supplier takes it out. */
  public boolean applies() {
    return outcome != Outcome.NOT_APPLICABLE;
  }

  /** Whether evidence decides on it. */
  public boolean hasEvidence() {
    return ground == Ground.SOURCE || ground == Ground.ANSWER;
  }

  /** Whether it is declared not applicable, with a reason. */
  public boolean isDenied() {
    return ground == Ground.ACCEPTED || ground == Ground.DENIED;
  }

  /** Whether it is met by way of an allowance. */
  public boolean byAllowance() {
    return decidedBy != null && decidedBy.row().allowance();
  }
}
