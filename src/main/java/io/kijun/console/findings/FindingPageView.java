package io.kijun.console.findings;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding, what happened to it and what can be done about it.
 *
 * @param supplierHref null: the reader may not open it
 * @param statement what the criterion asks for; null: it concerns the item as a whole
 * @param plan null: there is none
 * @param granted what is asked for or granted about it
 * @param planning null: nothing can be planned, or the reader may not
 * @param exception where an exception is asked for; null: it cannot be, or the reader may not
 * @param acceptance likewise
 */
public record FindingPageView(
    String title,
    String supplier,
    String code,
    @Nullable String supplierHref,
    String item,
    @Nullable String criterion,
    @Nullable String statement,
    String cause,
    String severity,
    BadgeView state,
    boolean reappeared,
    String since,
    String due,
    String firstDue,
    boolean overdue,
    @Nullable String closedBy,
    @Nullable PlanShown plan,
    List<GrantedRow> granted,
    List<StoryLine> story,
    @Nullable PlanForm planning,
    @Nullable String exception,
    @Nullable String acceptance) {

  /** What is planned; null: not said, or erased. */
  public record PlanShown(
      @Nullable String owner, @Nullable String date, @Nullable String text, String by) {}

  /**
   * What happened to it.
   *
   * @param href of the evaluation that says so; null: somebody does, or the reader may not open it
   * @param by who says so; null: an evaluation does, or nobody
   * @param why null: not said, or erased
   */
  public record StoryLine(
      String on, String state, @Nullable String href, @Nullable String by, @Nullable String why) {}

  /** What is typed of a plan, and what is wrong with it. */
  public record PlanForm(
      String action, List<FieldView> fields, FieldView text, List<ProblemItem> problems) {}
}
