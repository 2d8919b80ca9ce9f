package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** A sheet as it is written: its cells by row and column, both from 0, and what is said of them. */
final class RawSheet extends SpreadsheetPart {

  /** A style that is none. */
  static final int NO_STYLE = Integer.MAX_VALUE;

  /** Without cells, such as one that is a chart. */
  static final RawSheet EMPTY = new RawSheet();

  /** One whose part is not there, or is no sheet. */
  static final RawSheet LOST = new RawSheet();

  static {
    EMPTY.there = true;
  }

  /** What chooses between contents for several versions of Excel. */
  private static final String ALTERNATIVES =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** So many are told. */
  private static final int MOST_BAD_MERGES = 100;

  private final RawRows rows = new RawRows();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final List<String> badMerges = new ArrayList<>();
  private final List<CellRangeAddress> formulas = new ArrayList<>();
  private final int[] columnStyles = new int[CellsReader.MOST_COLUMNS];
  private final CellElements cell = new CellElements();
  private final SheetLook.Noting look = new SheetLook.Noting();
  private boolean there;
  private boolean inData;
  private boolean oddData;

  @Override
  void start(String parent, String name, Attributes attributes) {
    if (cell.isInCell()) {
      cell.start(parent, name, attributes);
      return;
    }
    switch (name) {
      case "sheetData" -> startData(parent);
      case "row" -> {
        rows.startRow(attributes.getValue("r"), oddData || !parent.equals("sheetData"));
        look.row(rows.at(), attributes);
      }
      case "c" -> {
        rows.startCell(attributes.getValue("r"), !inData || !parent.equals("row"));
        cell.begin(
            Objects.requireNonNullElse(attributes.getValue("t"), "").strip(),
            style(attributes.getValue("s")));
      }
      case "mergeCell" -> merge(Objects.requireNonNullElse(attributes.getValue("ref"), ""));
      case "col" -> addStyle(attributes);
      case "pane" -> look.pane(attributes);
      default -> {
        if (inData) {
          rows.stray(attributes.getValue("r"));
        }
      }
    }
  }

  private void startData(String parent) {
    oddData = there || !parent.equals("worksheet");
    there = true;
    inData = true;
  }

  @Override
  void foreign(String parent, String vocabulary, Attributes attributes) {
    if (cell.isInCell()) {
      cell.takeForOdd();
    } else if (inData && !vocabulary.equals(ALTERNATIVES)) {
      rows.stray(attributes.getValue("r"));
    }
  }

  private void merge(String reference) {
    CellRangeAddress region = CellAddresses.range(reference.strip());
    if (region == null) {
      if (badMerges.size() < MOST_BAD_MERGES) {
        badMerges.add(reference);
      }
    } else {
      merged.add(region);
    }
  }

  private void addStyle(Attributes attributes) {
    int first = number(attributes.getValue("min"), 0);
    int last = number(attributes.getValue("max"), 0);
    look.columns(first, last, attributes);
    int style = number(attributes.getValue("style"), 0) + 1;
    for (int i = Math.max(first, 1); i <= Math.min(last, columnStyles.length); i++) {
      columnStyles[i - 1] = columnStyles[i - 1] == 0 ? style : columnStyles[i - 1];
    }
  }

  private static int style(@Nullable String written) {
    return written == null || written.isBlank() ? -1 : number(written, NO_STYLE);
  }

  private static int number(@Nullable String text, int otherwise) {
    Integer number = text == null ? null : CellAddresses.number(text.strip());
    return number == null ? otherwise : number;
  }

  @Override
  void end(String parent, String name) {
    if (cell.isInCell()) {
      if (cell.end(parent, name)) {
        rows.put(cell.cell());
        addFormula(cell.formulaRange());
      }
    } else if (name.equals("sheetData")) {
      inData = false;
    }
  }

  private void addFormula(@Nullable String range) {
    CellRangeAddress cells = range == null ? null : CellAddresses.range(range.strip());
    if (cells != null) {
      formulas.add(cells);
    }
  }

  @Override
  void add(char[] text, int start, int length) {
    if (cell.isInCell()) {
      cell.add(text, start, length);
    } else if (inData && !new String(text, start, length).isBlank()) {
      rows.stray(null);
    }
  }

  /** The cells. */
  NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows() {
    return rows.all();
  }

  /** How it looks, whether people see it or not. */
  SheetLook look() {
    return look.look();
  }

  /** How many cells name a shared text. */
  long sharedTexts() {
    return rows().values().stream()
        .flatMap(row -> row.values().stream())
        .filter(one -> one.type() == RawCell.Type.SHARED_TEXT)
        .count();
  }

  /** Whether there was no place for cells, or not all of them were read. */
  boolean isLost() {
    return !there || isBroken();
  }

  List<CellRangeAddress> merged() {
    return merged;
  }

  /** What should name merged cells, but does not. */
  List<String> badMerges() {
    return badMerges;
  }

  /** Cells whose values come from one formula. */
  List<CellRangeAddress> formulas() {
    return formulas;
  }

  /** The style of cells of a column, from 0, that have none of their own. */
  int styleOfColumn(int ofColumn) {
    // 0 where none is told; the first that is counts
    return ofColumn < columnStyles.length ? Math.max(0, columnStyles[ofColumn] - 1) : 0;
  }
}
