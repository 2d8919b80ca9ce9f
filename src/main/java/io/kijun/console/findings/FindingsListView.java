package io.kijun.console.findings;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.SelectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings, by supplier and item.
 *
 * @param filtered whether anything restricts them
 */
public record FindingsListView(
    List<SelectView> selects,
    List<FieldView> fields,
    boolean filtered,
    List<ProblemItem> problems,
    List<FindingRow> rows,
    PagerView pager) {

  /**
   * A finding.
   *
   * @param supplierHref null: the reader may not open it
   * @param criterion null: it concerns the item as a whole
   * @param owner null: nobody is named
   */
  public record FindingRow(
      String href,
      String supplier,
      String code,
      @Nullable String supplierHref,
      String item,
      @Nullable String criterion,
      String cause,
      String severity,
      BadgeView state,
      boolean reappeared,
      String due,
      boolean overdue,
      @Nullable String owner) {}
}
