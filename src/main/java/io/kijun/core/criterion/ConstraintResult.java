package io.kijun.core.criterion;

import io.kijun.core.standard.Cause;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint read in a supplier's file: the explanation of its own test.
 *
 * @param found codes, dates or periods found; empty: nothing
 * @param causes why it is not satisfied; empty exactly when it is, or when the row does not apply
 * @param missing codes of the members, occasions or parts concerned
 * @param last the last day of a performance that counts; null: none
 * @param validUntil the last day on which it still holds with the same facts; null: for ever
 */
public record ConstraintResult(
    boolean satisfied,
    List<String> found,
    List<Cause> causes,
    List<String> missing,
    @Nullable LocalDate last,
    @Nullable LocalDate validUntil) {

  static ConstraintResult satisfied(List<String> found) {
    return new ConstraintResult(true, found, List.of(), List.of(), null, null);
  }

  static ConstraintResult unsatisfied(Cause cause, List<String> found, List<String> missing) {
    return new ConstraintResult(false, found, List.of(cause), missing, null, null);
  }

  /** There is no evidence to read: that alone is the cause. */
  static ConstraintResult noEvidence() {
    return unsatisfied(Cause.NO_EVIDENCE, List.of(), List.of());
  }

  /** The row does not apply to this supplier. */
  static ConstraintResult notApplicable(List<String> found) {
    return new ConstraintResult(false, found, List.of(), List.of(), null, null);
  }
}
