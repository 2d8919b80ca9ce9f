package io.kijun.spreadsheet;

import io.kijun.core.issue.JsonText;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads the cells of an .xlsx file as text. Evaluates nothing. */
public final class CellsReader {

  private static final int LONGEST_TEXT = 4000;

  /** Rows below are not read. */
  public static final int MOST_ROWS = 20_000;

  /** Columns beyond are not read. */
  static final int MOST_COLUMNS = 200;

  private CellsReader() {}

  /**
   * All filled cells of a workbook.
   *
   * @throws PackageRefused where it is no workbook that can be read, or too large
   */
  public static BookCells read(WorkbookFile file) throws PackageRefused {
    return OpenWorkbooks.open(
        file,
        book -> {
          CellBudget budget = new CellBudget();
          Map<String, SheetCells> sheets = new LinkedHashMap<>();
          for (Sheet sheet : book) {
            String name = Objects.requireNonNull(sheet.getSheetName(), "a sheet without a name");
            sheets.put(name, cells(sheet, budget));
          }
          return new BookCells(file.name(), sheets, budget);
        });
  }

  private static SheetCells cells(Sheet sheet, CellBudget budget) throws PackageRefused {
    MergedCells merged = new MergedCells(sheet);
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    for (Row row : sheet) {
      NavigableMap<Integer, CellValue> cells = new TreeMap<>();
      for (Cell cell : row) {
        if (cell.getColumnIndex() < MOST_COLUMNS) {
          CellValue value = value(cell, merged.contains(cell));
          if (!value.text().isEmpty() || value.flaw() != Flaw.NONE) {
            cells.put(cell.getColumnIndex() + 1, value);
            if (row.getRowNum() >= MOST_ROWS) {
              return new SheetCells(sheet.getSheetName(), rows, row.getRowNum() + 1);
            }
            budget.take(sheet.getSheetName(), cell.getAddress().formatAsString(), value.text());
          }
        }
      }
      if (!cells.isEmpty()) {
        rows.put(row.getRowNum() + 1, cells);
      }
    }
    return new SheetCells(sheet.getSheetName(), rows, 0);
  }

  private static CellValue value(Cell cell, boolean merged) {
    CellType type = cell.getCellType();
    return switch (type) {
      case STRING -> text(cell.getStringCellValue(), merged);
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? new CellValue(number(cell), Flaw.DATE)
              : text(number(cell), merged);
      case BOOLEAN -> text(cell.getBooleanCellValue() ? "TRUE" : "FALSE", merged);
      case FORMULA -> new CellValue("=" + cell.getCellFormula(), Flaw.FORMULA);
      case ERROR -> new CellValue("#", Flaw.ERROR);
      case BLANK, _NONE -> new CellValue("", merged ? Flaw.MERGED : Flaw.NONE);
    };
  }

  private static String number(Cell cell) {
    return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
  }

  private static CellValue text(String text, boolean merged) {
    if (text.length() > LONGEST_TEXT) {
      return new CellValue(text.substring(0, 100), Flaw.TOO_LONG);
    }
    boolean sound =
        JsonText.isSound(text)
            && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    return new CellValue(text, merged ? Flaw.MERGED : sound ? Flaw.NONE : Flaw.CONTROL_CHARACTER);
  }
}
