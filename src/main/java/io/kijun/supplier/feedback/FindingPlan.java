package io.kijun.supplier.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier plans to do about a finding.
 *
 * @param date by when; null: not said
 * @param owner who does it; null: not said, or erased
 * @param text what is done; null: not said, or erased
 */
public record FindingPlan(
    PlannedFinding finding,
    @Nullable LocalDate date,
    @Nullable String owner,
    @Nullable String text) {

  /** The longest name of who does it, in characters. */
  public static final int LONGEST_OWNER = 100;

  /** The longest text, in characters. */
  public static final int LONGEST_TEXT = 2000;

  /** The same with what an earlier one says, where this one says nothing. */
  FindingPlan onTopOf(@Nullable FindingPlan earlier) {
    return earlier == null
        ? this
        : new FindingPlan(
            finding,
            date == null ? earlier.date : date,
            owner == null ? earlier.owner : owner,
            text == null ? earlier.text : text);
  }
}
