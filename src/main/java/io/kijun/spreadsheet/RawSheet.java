package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** A sheet as it is written: its cells by row and column, both from 0, and what is said of them. */
final class RawSheet extends SpreadsheetPart {

  /** Without cells, such as one that is a chart. */
  static final RawSheet EMPTY = new RawSheet();

  static {
    EMPTY.there = true;
  }

  private final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final List<ColumnStyle> columnStyles = new ArrayList<>();
  private final CellElements cell = new CellElements();
  private NavigableMap<Integer, RawCell> row = new TreeMap<>();
  private int rowNumber;
  private int column;
  private int lastColumn;
  private boolean there;
  private boolean groups;

  /** The style of cells without one of their own; columns from 1. */
  private record ColumnStyle(int first, int last, int style) {}

  @Override
  void start(String parent, String name, Attributes attributes) {
    if (name.equals("c") && parent.equals("row")) {
      startCell(attributes);
    } else if (name.equals("row") && parent.equals("sheetData")) {
      startRow(attributes.getValue("r"));
    } else if (name.equals("mergeCell") && parent.equals("mergeCells")) {
      merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
    } else if (name.equals("col") && parent.equals("cols")) {
      addStyle(attributes);
    } else {
      there |= name.equals("sheetData") && parent.equals("worksheet");
      cell.start(parent, name, attributes);
    }
  }

  private void startRow(@Nullable String number) {
    row = new TreeMap<>();
    lastColumn = -1;
    int next = rows.isEmpty() ? 0 : rows.lastKey() + 1;
    rowNumber = number == null ? next : Math.toIntExact(Long.parseLong(number.strip()) - 1);
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? lastColumn + 1 : new CellReference(reference).getCol();
    lastColumn = Math.max(lastColumn, column);
    cell.begin(attributes.getValue("t"), number(attributes.getValue("s"), -1));
  }

  private void addStyle(Attributes attributes) {
    columnStyles.add(
        new ColumnStyle(
            number(attributes.getValue("min"), 0),
            number(attributes.getValue("max"), 0),
            number(attributes.getValue("style"), 0)));
  }

  private static int number(@Nullable String text, int otherwise) {
    return text == null ? otherwise : Integer.parseInt(text.strip());
  }

  @Override
  void end(String parent, String name) {
    if (name.equals("c") && parent.equals("row")) {
      groups |= cell.isGrouped();
      if (column < CellsReader.MOST_COLUMNS) {
        row.put(column, cell.end());
      }
    } else if (name.equals("row") && parent.equals("sheetData")) {
      rows.put(rowNumber, row);
    } else {
      cell.end(parent, name);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    cell.add(text, start, length);
  }

  /**
   * The cells.
   *
   * @throws IllegalArgumentException where the sheet has no place for cells
   */
  NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows() {
    if (!there) {
      throw new IllegalArgumentException("a sheet without data");
    }
    return rows;
  }

  List<CellRangeAddress> merged() {
    return merged;
  }

  /** Whether formulas stand for more than their own cell. */
  boolean hasGroups() {
    return groups;
  }

  /** The style of cells of a column, from 0, that have none of their own. */
  int styleOfColumn(int ofColumn) {
    return columnStyles.stream()
        .filter(one -> one.first <= ofColumn + 1 && ofColumn + 1 <= one.last)
        .mapToInt(ColumnStyle::style)
        .findFirst()
        .orElse(0);
  }
}
