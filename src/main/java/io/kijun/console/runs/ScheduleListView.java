package io.kijun.console.runs;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.SelectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What starts runs by itself.
 *
 * @param form null: the reader may not make any
 */
public record ScheduleListView(List<ScheduleRow> rows, @Nullable ScheduleForm form) {

  /**
   * A schedule.
   *
   * @param refused why no run started when it was due last; null: one did
   * @param end where it is ended; null: the reader may not
   */
  public record ScheduleRow(
      String title,
      String when,
      String whom,
      String by,
      @Nullable String refused,
      @Nullable String end) {}

  /** What is typed of a new one. */
  public record ScheduleForm(
      FieldView title,
      SelectView kind,
      FieldView day,
      SelectView group,
      List<ProblemItem> problems) {}
}
