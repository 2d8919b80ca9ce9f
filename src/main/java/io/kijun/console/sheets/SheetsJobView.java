package io.kijun.console.sheets;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far files have come that were brought in.
 *
 * @param percent how many of 100 are done
 * @param over whether nothing more is done
 * @param here the address of this page
 * @param kept what to say beside, such as that the rest was cancelled; null: nothing
 */
public record SheetsJobView(
    String told,
    int percent,
    boolean over,
    String here,
    @Nullable String kept,
    List<FileOutcome> files) {

  /** Copies its list. */
  public SheetsJobView {
    files = List.copyOf(files);
  }

  /**
   * What became of a file.
   *
   * @param supplier whose it is; null: not known
   * @param href of the sheet that was received; null: none was
   * @param told how much is answered and how many problems there are; null: it was refused
   * @param more that there are more problems than are shown; null: there are not
   */
  public record FileOutcome(
      String file,
      BadgeView badge,
      @Nullable String supplier,
      @Nullable String href,
      @Nullable String told,
      List<ProblemItem> problems,
      @Nullable String more) {}
}
