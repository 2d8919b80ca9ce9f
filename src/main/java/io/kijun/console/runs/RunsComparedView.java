package io.kijun.console.runs;

import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.SelectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two runs side by side.
 *
 * @param choices the two; empty: there are none to choose from
 * @param told null: none are chosen yet
 */
public record RunsComparedView(
    List<SelectView> choices, @Nullable ComparedRuns told, List<ProblemItem> problems) {

  /**
   * What changed.
   *
   * @param facts how many changed, and are in only one
   * @param pager of the suppliers that changed
   */
  public record ComparedRuns(
      String before,
      String beforeHref,
      String after,
      String afterHref,
      String facts,
      List<RunTable> tables,
      PagerView pager) {}
}
