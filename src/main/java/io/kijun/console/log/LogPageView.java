package io.kijun.console.log;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log, the latest first. */
public record LogPageView(
    List<FieldView> fields, List<ProblemItem> problems, List<LogRow> rows, PagerView pager) {

  /**
   * An entry.
   *
   * @param what was done, in words; its name where this version has no words for it
   * @param href of what it was done to; null: there is no page, or none for the reader
   * @param hash null: nothing that has one
   * @param detail further facts, each a line
   */
  public record LogRow(
      String when,
      String who,
      String what,
      String subject,
      @Nullable String href,
      @Nullable String hash,
      String origin,
      List<String> detail) {}
}
