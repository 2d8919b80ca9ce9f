package io.kijun.console.runs;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.SelectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs, the last started first.
 *
 * @param begin where one is begun; null: the reader may not
 * @param compared the two to be compared; empty: there are less than two
 */
public record RunsListView(
    List<RunRow> rows, PagerView pager, @Nullable String begin, List<SelectView> compared) {

  /**
   * A run.
   *
   * @param bySchedule whether a schedule started it
   */
  public record RunRow(
      String href,
      String title,
      BadgeView state,
      String done,
      String asOf,
      String ruleset,
      String decisions,
      String by,
      String when,
      boolean bySchedule) {}
}
