package io.kijun.core.cases;

import io.kijun.core.evaluation.FailedConstraint;
import io.kijun.core.standard.CaseRow;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case that came out otherwise.
 *
 * @param actual the codes found instead
 * @param decidedBy the row of 基準 that met the criterion; null: none, or not about a criterion
 * @param failed the constraints that failed in the row nearest to being met
 */
public record CaseFailure(
    CaseRow row,
    Expectation expected,
    Set<String> actual,
    @Nullable String decidedBy,
    List<FailedConstraint> failed) {

  /** By where the case stands. */
  static final Comparator<CaseFailure> IN_ORDER = Comparator.comparing(one -> one.row().at());

  /** Where the expectation stands: {@code 01-policy.xlsx › 事例 › E9}. */
  public String place() {
    return row.at().workbook() + " › " + row.at().sheet() + " › E" + row.at().row();
  }
}
