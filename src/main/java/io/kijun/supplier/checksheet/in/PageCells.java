package io.kijun.supplier.checksheet.in;

import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of a file as a page of a check sheet.
 *
 * @param file the name of the file
 * @param stamp what its hidden first cell says; empty: it is not there
 * @param idColumn where the ids of the rows stand, from 1; 0: nowhere
 * @param columns which column of the sheet is which, from 1; those that are gone are not in it
 * @param headings the row of the headings: below it are the rows; 0: there is none
 */
record PageCells(
    String file,
    CheckSheetPage page,
    SheetCells cells,
    Optional<SheetStamp> stamp,
    int idColumn,
    Map<CheckSheetColumn, Integer> columns,
    int headings) {

  /** A cell of the sheet. */
  CellPlace place(int column, int row) {
    return new CellPlace(file, cells.name(), Address.of(column, row));
  }

  /** The sheet as a whole. */
  CellPlace place() {
    return new CellPlace(file, cells.name(), null);
  }

  /** What stands in a column of a row; blank where the column is gone. */
  CellValue value(CheckSheetColumn column, int row) {
    return cells.at(columns.getOrDefault(column, 0), row);
  }

  /** The id of a row as it stands there; may be blank. */
  String rowId(int row) {
    return idColumn == 0 ? "" : cells.text(idColumn, row);
  }

  /** The rows below the headings in which anything stands. */
  Set<Integer> rows() {
    return cells.rows().tailMap(headings, false).keySet();
  }
}
