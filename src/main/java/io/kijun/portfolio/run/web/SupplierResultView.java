package io.kijun.portfolio.run.web;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunResult;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to for a supplier.
 *
 * @param evaluation absent: there is none
 * @param problem why not, of one that could not be evaluated; absent of all others
 */
record SupplierResultView(
    String supplier,
    RunOutcome outcome,
    @Nullable UUID evaluation,
    @Nullable ResultProblem problem) {

  private static final ResultProblem NOT_EVALUATED =
      new ResultProblem(
          IssueCode.NOT_EVALUATED,
          new Text(
              "記録されている事実からは評価できませんでした。事実を記録し直してください。"
                  + "それでも評価できないときは、管理者に連絡してください（サービスのログに原因があります）。",
              "It could not be evaluated from the facts on record. Record them again; if that does"
                  + " not help, tell an administrator: the service's log has the reason."));

  /** Why a supplier has no evaluation. */
  record ResultProblem(IssueCode code, Text message) {}

  static SupplierResultView of(RunResult result) {
    return new SupplierResultView(
        result.supplier(),
        result.outcome(),
        result.evaluation(),
        result.outcome() == RunOutcome.FAILED ? NOT_EVALUATED : null);
  }
}
