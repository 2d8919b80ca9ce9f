package io.kijun.console.grid;

import io.kijun.console.page.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook.
 *
 * @param owner the ruleset or draft, as people call it
 * @param ownerPage its page; null: the reader may not open it
 * @param book the address of the workbook
 * @param page the address of what is shown of it
 * @param search where all workbooks are searched
 * @param version of the draft; 0: a ruleset, which never changes
 * @param editable whether the reader may change it
 * @param headerRow the row of the headings; 0: it has none
 * @param frozen how many columns stay at the left
 * @param cell the cell that is marked; null: none
 */
public record GridView(
    String name,
    String owner,
    @Nullable String ownerPage,
    String facts,
    String book,
    String page,
    String search,
    int version,
    boolean editable,
    List<GridLink> books,
    List<GridLink> sheets,
    String sheet,
    int headerRow,
    int frozen,
    List<GridHead> columns,
    List<GridLine> rows,
    @Nullable String cell,
    PagerView pager,
    GridFiles files) {

  /** Copies its lists. */
  public GridView {
    books = List.copyOf(books);
    sheets = List.copyOf(sheets);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Another workbook or sheet, or the one that is shown. */
  public record GridLink(String name, String href, boolean here) {}

  /**
   * A column.
   *
   * @param heading what stands in the row of the headings
   * @param hint what is told of it: in the other language, and in the sheet
   * @param width in pixels
   * @param read whether it is one that is read, so that its cells may be changed
   */
  public record GridHead(
      String letter, String heading, @Nullable String hint, int width, boolean read) {}

  /**
   * A row.
   *
   * @param id of what it says something; null: it has none
   * @param told what it says, in a sentence; null: it has none
   * @param editable whether its cells may be changed where the column is read
   */
  public record GridLine(
      int row, @Nullable String id, @Nullable String told, boolean editable, List<GridText> cells) {

    /** Whether its cells have nothing but texts. */
    public boolean isPlain() {
      return cells.stream().allMatch(cell -> cell.at() == null && !cell.open());
    }
  }

  /**
   * A cell.
   *
   * @param at its address, where it is the one that is marked; null: it is not
   * @param open whether it may be changed, though its row may not
   */
  public record GridText(String text, @Nullable String at, boolean open) {}

  /** Addresses of what the page loads. */
  public record GridFiles(String library, String style, String script, List<String> modules) {}
}
