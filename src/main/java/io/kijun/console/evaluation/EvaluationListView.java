package io.kijun.console.evaluation;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import java.util.List;

/** Evaluations, the newest first. */
public record EvaluationListView(
    List<FieldView> fields, List<ProblemItem> problems, List<Row> rows, PagerView pager) {

  /**
   * An evaluation.
   *
   * @param basis whose facts it was made of, in words
   */
  public record Row(
      String href,
      String supplier,
      String code,
      String asOf,
      BadgeView decision,
      String ruleset,
      String basis,
      String when) {}
}
