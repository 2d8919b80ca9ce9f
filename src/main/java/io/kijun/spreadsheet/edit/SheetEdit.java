package io.kijun.spreadsheet.edit;

import io.kijun.core.standard.Address;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A sheet in the making: what is done comes one after the other, each with addresses as they are
 * then. Rows and columns count from 1.
 */
public final class SheetEdit {

  /** So many rows are looked at one by one; those below follow. */
  static final int ROWS = CellsReader.MOST_ROWS;

  private final SheetCells before;
  private final int headerRow;
  private final List<RowSlot> slots = new ArrayList<>();
  private final RowOps ops = new RowOps();

  /**
   * A row as it will be.
   *
   * @param source the row that it was; 0: it is new
   * @param like the row that it looks like
   * @param texts what is written into its cells, by column
   */
  record RowSlot(int source, int like, NavigableMap<Integer, String> texts) {}

  /**
   * A sheet as it was read.
   *
   * @param headerRow the row with the headings: no row below looks like it
   */
  public SheetEdit(SheetCells before, int headerRow) {
    this.before = before;
    this.headerRow = headerRow;
    for (int row = 1; row <= ROWS; row++) {
      slots.add(new RowSlot(row, row, new TreeMap<>()));
    }
  }

  /** How many rows can be named. */
  public int rows() {
    return slots.size();
  }

  /** The text of a cell. */
  public String text(int column, int row) {
    RowSlot slot = slots.get(row - 1);
    String written = slot.texts.get(column);
    return written == null ? value(column, slot).text() : written;
  }

  private CellValue value(int column, RowSlot slot) {
    return before.at(column, slot.source);
  }

  /** The filled cells of a row, by column. */
  public NavigableMap<Integer, String> texts(int row) {
    RowSlot slot = slots.get(row - 1);
    NavigableMap<Integer, String> texts = new TreeMap<>();
    before
        .rows()
        .getOrDefault(slot.source, new TreeMap<>())
        .forEach((column, value) -> texts.put(column, value.text()));
    texts.putAll(slot.texts);
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  /** Writes a text into a cell; empty: it is blank then. Says whether it is one that may be. */
  public boolean write(int column, int row, String text) {
    RowSlot slot = slots.get(row - 1);
    CellValue there = value(column, slot);
    if (there.flaw() == Flaw.FORMULA && there.text().startsWith("{=")) {
      return false;
    }
    boolean same = there.text().equals(text) && there.flaw() == Flaw.NONE;
    if (same) {
      slot.texts.remove(column);
    } else {
      slot.texts.put(column, text);
    }
    return true;
  }

  /** Adds a row below another, which it looks like. */
  public void insertAfter(int row) {
    boolean first = row == headerRow;
    RowSlot like = slots.get(first ? row : row - 1);
    slots.add(row, new RowSlot(0, like.like, new TreeMap<>()));
    ops.add(new RowOp.InsertedRow(row + 1, !first));
  }

  /** Takes a row out. */
  public void remove(int row) {
    slots.remove(row - 1);
    ops.add(new RowOp.RemovedRow(row));
  }

  /** Puts a row below another. */
  public void move(int row, int after) {
    int to = after < row ? after + 1 : after;
    if (to != row) {
      slots.add(to - 1, slots.remove(row - 1));
      ops.add(new RowOp.MovedRow(row, to));
    }
  }

  /** Whether nothing is changed. */
  boolean isUnchanged() {
    return ops.isEmpty() && slots.stream().allMatch(slot -> slot.texts.isEmpty());
  }

  String sheet() {
    return before.name();
  }

  int headerRow() {
    return headerRow;
  }

  List<RowSlot> slots() {
    return slots;
  }

  RowOps ops() {
    return ops;
  }

  /** Whether a text takes the place of a formula. */
  boolean overwritesFormula() {
    return slots.stream()
        .anyMatch(
            slot ->
                slot.texts.keySet().stream()
                    .anyMatch(column -> value(column, slot).flaw() == Flaw.FORMULA));
  }

  /** The first cell that is not as it should be in the sheet as it was written; empty: all are. */
  String differing(SheetCells written) {
    for (int row = 1; row <= Math.min(slots.size(), CellsReader.MOST_ROWS); row++) {
      RowSlot slot = slots.get(row - 1);
      NavigableMap<Integer, CellValue> expected = expected(slot);
      NavigableMap<Integer, CellValue> found = written.rows().getOrDefault(row, new TreeMap<>());
      if (expected.size() != found.size()) {
        return Address.of(1, row);
      }
      for (Map.Entry<Integer, CellValue> cell : expected.entrySet()) {
        CellValue there = found.get(cell.getKey());
        if (there == null || !isSame(cell.getValue(), there)) {
          return Address.of(cell.getKey(), row);
        }
      }
    }
    return "";
  }

  private NavigableMap<Integer, CellValue> expected(RowSlot slot) {
    SheetCells row =
        new SheetCells(
            before.name(),
            new TreeMap<>(Map.of(1, before.rows().getOrDefault(slot.source, new TreeMap<>()))),
            0,
            List.of());
    for (Map.Entry<Integer, String> text : slot.texts.entrySet()) {
      row = row.with(text.getKey(), 1, text.getValue());
    }
    return row.rows().getOrDefault(1, new TreeMap<>());
  }

  /** The text of a formula names rows, which may have moved. */
  private static boolean isSame(CellValue expected, CellValue found) {
    return expected.flaw() == found.flaw()
        && (expected.flaw() == Flaw.FORMULA || expected.text().equals(found.text()));
  }
}
