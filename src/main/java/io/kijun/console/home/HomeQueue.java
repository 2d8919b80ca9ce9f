package io.kijun.console.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits.
 *
 * @param count how much; {@code –}: not counted yet
 * @param unit what is counted
 * @param rows the most urgent
 * @param moreHref where the rest is; null: the reader may not open it, or there is no more
 * @param none what is said where nothing waits
 */
public record HomeQueue(
    String title,
    String count,
    String unit,
    List<QueueRow> rows,
    @Nullable String moreHref,
    String more,
    String none) {

  /** Copies its list. */
  public HomeQueue {
    rows = List.copyOf(rows);
  }

  /**
   * One that waits.
   *
   * @param href null: the reader may not open it
   * @param late whether its day has passed
   */
  public record QueueRow(String text, @Nullable String href, String note, boolean late) {}
}
