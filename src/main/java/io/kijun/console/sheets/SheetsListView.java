package io.kijun.console.sheets;

import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of sheets.
 *
 * @param text that is searched for
 * @param chips what restricts
 * @param groups to choose from
 * @param tab which of the tabs is shown
 * @param whenTitle what the day of each line is
 * @param none what to say where there is no line
 * @param problems why files were not taken
 */
public record SheetsListView(
    List<SheetsTabLink> tabs,
    String text,
    List<SheetsChip> chips,
    List<SheetsGroup> groups,
    String tab,
    String whenTitle,
    List<SheetsRow> rows,
    String none,
    PagerView pager,
    List<ProblemItem> problems) {

  /** Copies its lists. */
  public SheetsListView {
    tabs = List.copyOf(tabs);
    chips = List.copyOf(chips);
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** A way to see other sheets, and how many there are. */
  public record SheetsTabLink(String title, String count, String href, boolean here) {}

  /** A restriction, and the address without it. */
  public record SheetsChip(String told, String without) {}

  /** A group to choose. */
  public record SheetsGroup(String name, boolean chosen) {}

  /**
   * A sheet, or a supplier that has not sent one back.
   *
   * @param supplierHref null: the reader may not open it
   * @param href of the sheet; null: there is none, or the reader may not open it
   * @param file what it is called; of one that is awaited empty
   * @param by whose doing it is
   * @param told what is to be known besides, such as since when it waits
   * @param late whether that is too long
   */
  public record SheetsRow(
      String code,
      String name,
      @Nullable String supplierHref,
      @Nullable String href,
      String file,
      String when,
      String by,
      String told,
      boolean late) {}
}
