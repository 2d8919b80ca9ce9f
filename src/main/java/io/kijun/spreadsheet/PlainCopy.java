package io.kijun.spreadsheet;

import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cells of a workbook as texts in a new one, where the workbook itself cannot be written into.
 * What is no value there is none in the copy: it is an error, not a blank.
 */
final class PlainCopy {

  private static final int LONGEST_NAME = 31;

  private final XSSFWorkbook book;
  private final CellStyle inert;

  private PlainCopy(XSSFWorkbook book) {
    this.book = book;
    this.inert = book.createCellStyle();
    inert.setQuotePrefixed(true);
  }

  /** Adds the sheets of a workbook to one that is empty. */
  static void write(BookCells cells, XSSFWorkbook book) {
    PlainCopy copy = new PlainCopy(book);
    for (SheetCells sheet : cells.sheets().values()) {
      if (!ProblemSheet.isOurs(sheet)) {
        copy.write(sheet);
      }
    }
  }

  private void write(SheetCells cells) {
    XSSFSheet sheet = book.createSheet(free(book, WorkbookUtil.createSafeSheetName(cells.name())));
    for (Map.Entry<Integer, NavigableMap<Integer, CellValue>> row : cells.rows().entrySet()) {
      XSSFRow written = sheet.createRow(row.getKey() - 1);
      row.getValue().forEach((column, value) -> write(written.createCell(column - 1), value));
    }
  }

  private void write(XSSFCell cell, CellValue value) {
    if (isText(value)) {
      cell.setCellValue(TableWorkbook.shortened(value.text()));
      cell.setCellStyle(inert);
    } else {
      cell.setCellErrorValue(FormulaError.VALUE);
    }
  }

  private static boolean isText(CellValue value) {
    Flaw flaw = value.flaw();
    return flaw == Flaw.NONE
        || flaw == Flaw.RUNNABLE
        || flaw == Flaw.FORMULA
        || (flaw == Flaw.MERGED && !value.text().isBlank());
  }

  /** A name that no sheet has yet. Names are alike whatever the case. */
  static String free(XSSFWorkbook book, String name) {
    String free = name;
    for (int i = 2; isTaken(book, free); i++) {
      String number = " (" + i + ")";
      free = name.substring(0, Math.min(name.length(), LONGEST_NAME - number.length())) + number;
    }
    return free;
  }

  private static boolean isTaken(XSSFWorkbook book, String name) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      String known = book.getSheetName(i).toLowerCase(Locale.ROOT);
      if (known.equals(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
