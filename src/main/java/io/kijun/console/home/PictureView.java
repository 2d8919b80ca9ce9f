package io.kijun.console.home;

import io.kijun.console.page.BadgeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How suppliers stand, as {@code home :: picture} shows it.
 *
 * @param facts of what and as of when
 * @param decisions best first, then those that were never evaluated
 * @param months those to come
 * @param groups the columns of the heat map
 * @param heat its rows
 */
public record PictureView(
    String facts,
    List<DecisionShare> decisions,
    List<LapseColumn> months,
    List<GroupColumn> groups,
    List<HeatRow> heat) {

  /** Copies its lists. */
  public PictureView {
    decisions = List.copyOf(decisions);
    months = List.copyOf(months);
    groups = List.copyOf(groups);
    heat = List.copyOf(heat);
  }

  /**
   * How many stand so.
   *
   * @param width class of their part of the bar
   * @param named whether there is room for the word in it
   */
  public record DecisionShare(
      BadgeView badge,
      String count,
      @Nullable String href,
      String share,
      String width,
      boolean named) {}

  /**
   * What lapses in a month: a column of a chart.
   *
   * @param height of 100
   * @param soon whether it is this month or the next
   */
  public record LapseColumn(
      String month, String count, @Nullable String href, int height, boolean soon) {}

  /** A group. */
  public record GroupColumn(String name, String suppliers) {}

  /** A label, and its mean score in each group. */
  public record HeatRow(String label, List<HeatCell> cells) {

    /** Copies its list. */
    public HeatRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A mean score.
   *
   * @param look class of its ground: the lower, the darker
   */
  public record HeatCell(String figure, String look, @Nullable String href) {}
}
