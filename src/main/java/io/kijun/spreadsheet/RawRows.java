package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet where they stand. A row or a cell without an address follows the one before.
 * Where it cannot be known which cell is meant, each that it could be is unreadable.
 */
final class RawRows {

  private final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows = new TreeMap<>();
  private final List<CellAddress> withoutAddress = new ArrayList<>();
  private boolean addressed;

  private int row = -1;
  private boolean oddRow;
  private int column = -1;
  private @Nullable String odd;
  private @Nullable CellAddress written;
  private boolean misplaced;

  /** A row begins. */
  void startRow(@Nullable String number, boolean outOfPlace) {
    boolean given = number != null && !number.isBlank();
    Integer told = given ? CellAddresses.row(String.valueOf(number).strip()) : null;
    oddRow = outOfPlace || (given && told == null) || (told != null && told <= row);
    row = told == null ? row + 1 : told;
    column = -1;
  }

  /** The row that began last, from 0. */
  int at() {
    return Math.max(0, row);
  }

  /** A cell begins. */
  void startCell(@Nullable String reference, boolean outOfPlace) {
    boolean given = reference != null && !reference.isBlank();
    String shown = given ? String.valueOf(reference).strip() : "";
    row = Math.max(0, row);
    written = given ? CellAddresses.cell(shown) : null;
    boolean wrong =
        written == null ? given : written.getRow() != row || written.getColumn() <= column;
    misplaced = oddRow || outOfPlace;
    odd = misplaced || wrong ? "r=\"" + shown + "\"" : null;
    column = written == null ? column + 1 : written.getColumn();
  }

  /** The cell has ended. */
  void put(RawCell cell) {
    CellAddress next = new CellAddress(row, column);
    CellAddress at = misplaced && written != null ? written : next;
    if (cell.isBlank()) {
      var unused = row(at.getRow()).putIfAbsent(at.getColumn(), cell);
      return;
    }
    if (odd == null) {
      put(at, cell);
    } else {
      unreadable(at, odd + " " + cell.text());
      if (written != null && !written.equals(at)) {
        unreadable(written, odd + " " + cell.text());
      }
    }
    addressed |= written != null;
    if (written == null) {
      withoutAddress.add(at);
    }
  }

  /** Something stands in a row that is no cell. */
  void stray(@Nullable String reference) {
    CellAddress at = reference == null ? null : CellAddresses.cell(reference.strip());
    unreadable(
        at == null ? new CellAddress(Math.max(0, row), column + 1) : at,
        reference == null ? "" : reference);
  }

  private void put(CellAddress at, RawCell cell) {
    RawCell before = row(at.getRow()).put(at.getColumn(), cell);
    if (before != null && !before.isBlank()) {
      unreadable(at, "r=\"" + at + "\" × 2");
    }
  }

  private void unreadable(CellAddress at, String found) {
    var unused = row(at.getRow()).put(at.getColumn(), RawCell.unreadable(found));
  }

  private NavigableMap<Integer, RawCell> row(int number) {
    return rows.computeIfAbsent(number, unused -> new TreeMap<>());
  }

  /** All of them, by row and column from 0. Cells with and without an address may not be mixed. */
  NavigableMap<Integer, NavigableMap<Integer, RawCell>> all() {
    if (addressed) {
      withoutAddress.forEach(at -> unreadable(at, "r=\"\""));
    }
    return rows;
  }
}
