package io.kijun.spreadsheet;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Formulas that stand for more than one cell, such as one that was dragged down: written at one of
 * the cells and moved along for the others. Only POI's model of a whole workbook can do that.
 */
final class FormulaGroups {

  private final XSSFWorkbook book;

  FormulaGroups(PackedWorkbook packed) throws InvalidFormatException, IOException {
    this.book = new XSSFWorkbook(packed.related());
  }

  /** The formula of a cell; null where it has none. All count from 0. */
  @Nullable String formula(int sheet, int row, int column) {
    Cell cell = book.getSheetAt(sheet).getRow(row).getCell(column);
    return cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null;
  }
}
