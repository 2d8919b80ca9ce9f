package io.kijun.sheets;

import io.kijun.core.standard.column.DecisionColumn;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import java.util.Optional;

/** Where in a sheet people write what Kijun reads; rows and columns count from 1. */
public final class DataArea {

  private final Layout layout;

  private DataArea(Layout layout) {
    this.layout = layout;
  }

  /** That of a sheet of a workbook; empty: it is a sheet that is not read. */
  public static Optional<DataArea> of(String workbook, SheetCells sheet) {
    return Layout.in(workbook, sheet.name())
        .map(layout -> new DataArea(Table.found(sheet, layout)));
  }

  /** The row with the headings; data stand below. */
  public int headerRow() {
    return layout.headerRow();
  }

  /** How many columns are read. */
  public int columns() {
    return layout.columns();
  }

  Layout layout() {
    return layout;
  }

  /** Whether whole rows may be added, moved and removed there. */
  public boolean hasRow(int row) {
    return row > layout.headerRow() && row <= CellsReader.MOST_ROWS;
  }

  /** What a cell is. */
  public CellKind kind(int column, int row) {
    if (isDeclared(column, row)) {
      return CellKind.DATA;
    }
    if (row < layout.headerRow()) {
      return isDeclared(DecisionColumn.MANDATORY_SHARE.position(), row)
          ? CellKind.NOTE
          : CellKind.TECHNICAL;
    }
    if (column > layout.columns() || row > CellsReader.MOST_ROWS) {
      return CellKind.NOTE;
    }
    return row == layout.headerRow() ? CellKind.HEADER : CellKind.DATA;
  }

  /** Above the table of 総合 a cell says whether declarations count. */
  private boolean isDeclared(int column, int row) {
    return layout.sheet().equals(Layout.DECISIONS.sheet())
        && row == DecisionReader.DECLARED_ROW
        && column == DecisionColumn.MANDATORY_SHARE.position();
  }
}
