package io.kijun.console.runs;

import io.kijun.console.page.BadgeView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of a run, as {@code runs/parts :: listing} shows it.
 *
 * @param caption what it is about
 * @param none what is said where it has no rows
 * @param more how many rows are left out; null: none are
 */
public record RunTable(
    String caption,
    List<RunHeading> headings,
    List<List<RunCell>> rows,
    String none,
    @Nullable String more) {

  /** Copies its lists. */
  public RunTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What stands over a column. */
  public record RunHeading(String text, boolean number) {

    static RunHeading of(String text) {
      return new RunHeading(text, false);
    }

    static RunHeading number(String text) {
      return new RunHeading(text, true);
    }
  }

  /**
   * A cell.
   *
   * @param text empty: a badge says it
   * @param href null: it leads nowhere
   * @param badge null: the text says it
   * @param note small beside it; null: nothing
   */
  public record RunCell(
      String text,
      @Nullable String href,
      @Nullable BadgeView badge,
      @Nullable String note,
      boolean number) {

    static RunCell text(@Nullable String text) {
      return new RunCell(Objects.requireNonNullElse(text, ""), null, null, null, false);
    }

    static RunCell number(String text) {
      return new RunCell(text, null, null, null, true);
    }

    static RunCell badge(BadgeView badge) {
      return new RunCell("", null, badge, null, false);
    }

    static RunCell link(String text, @Nullable String href) {
      return new RunCell(text, href, null, null, false);
    }

    RunCell noting(@Nullable String told) {
      return new RunCell(text, href, badge, told, number);
    }
  }
}
