package io.kijun.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The filled cells of one sheet as text, by row and column, both from 1.
 *
 * @param beyond the first filled row of those that are too far down to be read; 0: there is none
 * @param oddities what keeps the sheet as a whole from being read as it is
 * @param pictures the cells on which the upper left corners of pictures lie
 * @param comments what people wrote at cells rather than into them
 * @param look how it is shown
 */
public record SheetCells(
    String name,
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows,
    int beyond,
    List<Oddity> oddities,
    List<String> pictures,
    List<CellComment> comments,
    SheetLook look) {

  /** A sheet without pictures. */
  public SheetCells(
      String name,
      NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows,
      int beyond,
      List<Oddity> oddities) {
    this(name, rows, beyond, oddities, List.of());
  }

  /** A sheet without comments. */
  public SheetCells(
      String name,
      NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows,
      int beyond,
      List<Oddity> oddities,
      List<String> pictures) {
    this(name, rows, beyond, oddities, pictures, List.of(), SheetLook.PLAIN);
  }

  /** What somebody wrote at a cell; long ones are cut off. */
  public record CellComment(String cell, String text) {}

  /** What keeps a cell from being read as a value. */
  public enum Flaw {
    NONE,
    FORMULA,
    MERGED,
    /** The text is the day as Excel shows it. */
    DATE,
    ERROR,
    CONTROL_CHARACTER,
    TOO_LONG,
    /** A text that a spreadsheet may run. */
    RUNNABLE,
    /** There is something, but it cannot be known what; the text is what is written there. */
    UNREADABLE
  }

  /** What may be odd about a sheet. */
  public enum OddKind {
    /** Its part is missing or damaged: there may be cells that were not read. */
    LOST,
    /** Cells are merged, but not known which. */
    MERGE,
    /** There is a filled cell so far to the right that it is not read. */
    TOO_FAR_RIGHT
  }

  /**
   * Something odd.
   *
   * @param cell null: the sheet as a whole
   */
  public record Oddity(OddKind kind, @Nullable String cell, String found) {}

  /**
   * A filled cell.
   *
   * @param result what a formula gave when the workbook was last saved; null where there is none
   */
  public record CellValue(String text, Flaw flaw, @Nullable CellValue result) {

    /** A cell without a formula. */
    public CellValue(String text, Flaw flaw) {
      this(text, flaw, null);
    }
  }

  private static final CellValue BLANK = new CellValue("", Flaw.NONE);

  /** The cell, blank where there is none. */
  public CellValue at(int column, int row) {
    Map<Integer, CellValue> cells = rows.get(row);
    return cells == null ? BLANK : cells.getOrDefault(column, BLANK);
  }

  /** Whether there may be cells that were not read. */
  public boolean isLost() {
    return oddities.stream().anyMatch(one -> one.kind() == OddKind.LOST);
  }

  /** The same with another text in a cell, as it would be read from a file; empty: with none. */
  public SheetCells with(int column, int row, String text) {
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> changed = new TreeMap<>(rows);
    NavigableMap<Integer, CellValue> cells = new TreeMap<>(rows.getOrDefault(row, new TreeMap<>()));
    CellValue value = CellValues.typed(text, at(column, row).flaw() == Flaw.MERGED);
    if (value.text().isEmpty() && value.flaw() == Flaw.NONE) {
      cells.remove(column);
    } else {
      cells.put(column, value);
    }
    changed.remove(row);
    if (!cells.isEmpty()) {
      changed.put(row, cells);
    }
    return new SheetCells(name, changed, beyond, oddities, pictures, comments, look);
  }

  /** The same with its first rows, and of the others one only. */
  public SheetCells only(int first, int row) {
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> few =
        new TreeMap<>(rows.headMap(first, true));
    NavigableMap<Integer, CellValue> cells = rows.get(row);
    if (cells != null) {
      few.put(row, cells);
    }
    return new SheetCells(name, few, beyond, oddities, pictures, comments, look);
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
