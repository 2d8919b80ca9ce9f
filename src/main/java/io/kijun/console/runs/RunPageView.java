package io.kijun.console.runs;

import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run, and one of the ways to look at what it came to.
 *
 * @param facts day, ruleset, who and when
 * @param tabs the ways to look at it
 * @param cancel where it is cancelled; null: it is over, or the reader may not
 * @param csv null: this has no table for Excel
 * @param shown what is looked at
 */
public record RunPageView(
    String title,
    String facts,
    RunProgressView progress,
    List<RunTab> tabs,
    @Nullable String cancel,
    @Nullable String csv,
    @Nullable String xlsx,
    @Nullable String report,
    @Nullable String compare,
    RunShown shown,
    List<ProblemItem> problems) {

  /** A way to look at it. */
  public record RunTab(String href, String name, boolean here) {}

  /**
   * What is looked at; what is empty is not part of it.
   *
   * @param heading of it
   * @param hint null: the heading says it
   * @param split decisions as parts of a line
   * @param bars counts side by side
   * @param heat null: there is none
   * @param pager null: it is short
   */
  public record RunShown(
      String heading,
      @Nullable String hint,
      List<RunPart> split,
      List<RunBar> bars,
      @Nullable RunHeat heat,
      List<RunTable> tables,
      @Nullable PagerView pager) {

    static RunShown of(String heading, @Nullable String hint, List<RunTable> tables) {
      return new RunShown(heading, hint, List.of(), List.of(), null, tables, null);
    }

    RunShown splitting(List<RunPart> parts) {
      return new RunShown(heading, hint, parts, bars, heat, tables, pager);
    }

    RunShown charting(List<RunBar> counts) {
      return new RunShown(heading, hint, split, counts, heat, tables, pager);
    }

    RunShown heating(RunHeat map) {
      return new RunShown(heading, hint, split, bars, map, tables, pager);
    }

    RunShown paging(PagerView pages) {
      return new RunShown(heading, hint, split, bars, heat, tables, pages);
    }
  }

  /** A part of a line: its look, sign and width. */
  public record RunPart(String look, String sign, String width, String word) {}

  /**
   * A count.
   *
   * @param href null: it leads nowhere
   * @param height of 100
   */
  public record RunBar(String name, String count, @Nullable String href, int height) {}

  /** Labels × suppliers. */
  public record RunHeat(List<HeatHead> labels, List<HeatLine> lines) {}

  /** A label: its number, and its name in full. */
  public record HeatHead(String no, String name) {}

  /** A supplier, with a cell for each label. */
  public record HeatLine(
      RunTable.RunCell supplier, RunTable.RunCell decision, List<HeatFigure> cells) {}

  /** A score. */
  public record HeatFigure(String look, String figure, @Nullable String href) {}
}
