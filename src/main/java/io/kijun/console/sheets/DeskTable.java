package io.kijun.console.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a page of a sheet.
 *
 * @param tabs all pages
 * @param name of the page that is shown
 * @param headRow the row of the headings
 * @param all the address on which all rows are shown, or only some; null: there are no others
 * @param whole whether all rows are shown
 */
public record DeskTable(
    List<DeskTab> tabs,
    String name,
    String headRow,
    @Nullable String all,
    boolean whole,
    List<DeskColumn> columns,
    List<DeskRow> rows) {

  /** Copies its lists. */
  public DeskTable {
    tabs = List.copyOf(tabs);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether no row is shown. */
  public boolean nothing() {
    return rows.stream().allMatch(one -> one.cells().isEmpty());
  }

  /**
   * A page.
   *
   * @param count of rows with something to look at; empty: none
   */
  public record DeskTab(String name, String count, String href, boolean here) {}

  /**
   * A column.
   *
   * @param look how wide it is
   */
  public record DeskColumn(String letter, String heading, String look) {}

  /**
   * A row.
   *
   * @param number empty: there is none, only rows before it that are left out
   * @param left the rows before it that are left out, such as 46–141; null: none
   */
  public record DeskRow(String number, @Nullable String left, List<DeskCell> cells) {

    /** Copies its list. */
    public DeskRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param id where links lead; null: none does
   * @param look {@code error}, {@code warning}, {@code changed}; null: nothing is to be said of it
   * @param sign what is to be said of it, in a word; null: nothing
   */
  public record DeskCell(
      String text, @Nullable String id, @Nullable String look, @Nullable String sign) {}
}
