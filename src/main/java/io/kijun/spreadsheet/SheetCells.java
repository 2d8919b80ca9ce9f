package io.kijun.spreadsheet;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The filled cells of one sheet as text, by row and column, both from 1.
 *
 * @param beyond the first filled row of those that are too far down to be read; 0: there is none
 */
public record SheetCells(
    String name, NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows, int beyond) {

  /** What keeps a cell from being read as a value. */
  public enum Flaw {
    NONE,
    FORMULA,
    MERGED,
    DATE,
    ERROR,
    CONTROL_CHARACTER,
    TOO_LONG
  }

  /** A filled cell. */
  public record CellValue(String text, Flaw flaw) {}

  private static final CellValue BLANK = new CellValue("", Flaw.NONE);

  /** The cell, blank where there is none. */
  public CellValue at(int column, int row) {
    Map<Integer, CellValue> cells = rows.get(row);
    return cells == null ? BLANK : cells.getOrDefault(column, BLANK);
  }

  /** The text of a cell without surrounding white space. */
  public String text(int column, int row) {
    return at(column, row).text().strip();
  }

  /** The last row with a filled cell; 0 where there is none. */
  public int lastRow() {
    return rows.isEmpty() ? 0 : rows.lastKey();
  }

  /** Whether a row has no text in its first columns. */
  public boolean isBlank(int row, int columns) {
    NavigableMap<Integer, CellValue> cells = rows.getOrDefault(row, new TreeMap<>());
    return cells.headMap(columns, true).values().stream()
        .allMatch(cell -> cell.text().isBlank() && cell.flaw() == Flaw.NONE);
  }
}
