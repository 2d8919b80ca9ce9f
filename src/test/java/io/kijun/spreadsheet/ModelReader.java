package io.kijun.spreadsheet;

import io.kijun.core.issue.JsonText;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Reads cells by POI's model of a whole workbook: what {@link CellsReader} has to read, too, at a
 * fraction of the time and memory.
 */
final class ModelReader {

  private final CellBudget budget = new CellBudget();

  private ModelReader() {}

  static Map<String, SheetCells> read(WorkbookFile file) throws PackageRefused {
    return OpenWorkbooks.open(
        file,
        book -> {
          ModelReader reader = new ModelReader();
          Map<String, SheetCells> sheets = new LinkedHashMap<>();
          for (Sheet sheet : book) {
            sheets.put(sheet.getSheetName(), reader.cells(sheet));
          }
          return sheets;
        });
  }

  private SheetCells cells(Sheet sheet) throws PackageRefused {
    Regions merged = new Regions(sheet.getMergedRegions(), sheet.getLastRowNum() + 1);
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    for (Row row : sheet) {
      NavigableMap<Integer, CellValue> cells = new TreeMap<>();
      for (Cell cell : row) {
        if (cell.getColumnIndex() < CellsReader.MOST_COLUMNS) {
          CellValue value = value(cell, merged.contains(cell.getRowIndex(), cell.getColumnIndex()));
          if (!value.text().isEmpty() || value.flaw() != Flaw.NONE) {
            cells.put(cell.getColumnIndex() + 1, value);
            if (row.getRowNum() >= CellsReader.MOST_ROWS) {
              return new SheetCells(sheet.getSheetName(), rows, row.getRowNum() + 1, List.of());
            }
            budget.take(
                sheet.getSheetName(),
                cell.getColumnIndex() + 1,
                cell.getRowIndex() + 1,
                value.text());
          }
        }
      }
      if (!cells.isEmpty()) {
        rows.put(row.getRowNum() + 1, cells);
      }
    }
    return new SheetCells(sheet.getSheetName(), rows, 0, List.of());
  }

  private static CellValue value(Cell cell, boolean merged) {
    return switch (cell.getCellType()) {
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
    if (text.length() > 4000) {
      return new CellValue(text.substring(0, 100), Flaw.TOO_LONG);
    }
    boolean sound =
        JsonText.isSound(text)
            && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    return new CellValue(text, merged ? Flaw.MERGED : sound ? Flaw.NONE : Flaw.CONTROL_CHARACTER);
  }
}
