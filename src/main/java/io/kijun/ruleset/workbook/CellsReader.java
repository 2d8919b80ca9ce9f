package io.kijun.ruleset.workbook;

import io.kijun.ruleset.workbook.SheetCells.CellValue;
import io.kijun.ruleset.workbook.SheetCells.Flaw;
import io.kijun.standard.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the cells of an .xlsx file as text. Evaluates nothing. */
final class CellsReader {

  private static final long LARGEST_PART = 64L << 20;
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 200;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  private CellsReader() {}

  /** The file is no workbook that can be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(Throwable cause) {
      super(cause);
    }
  }

  static BookCells read(WorkbookFile file) throws Unreadable {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
      Map<String, SheetCells> sheets = new LinkedHashMap<>();
      for (Sheet sheet : workbook) {
        sheets.put(sheet.getSheetName(), cells(sheet));
      }
      return new BookCells(file.name(), sheets);
    } catch (IOException | RuntimeException e) {
      // POI reports damage of every kind by unchecked exceptions of many types
      throw new Unreadable(e);
    }
  }

  private static SheetCells cells(Sheet sheet) {
    Set<CellAddress> merged = merged(sheet);
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    for (Row row : sheet) {
      if (row.getRowNum() >= MOST_ROWS) {
        throw new IllegalArgumentException("more than " + MOST_ROWS + " rows");
      }
      NavigableMap<Integer, CellValue> cells = new TreeMap<>();
      for (Cell cell : row) {
        if (cell.getColumnIndex() < MOST_COLUMNS) {
          CellValue value = value(cell, merged.contains(cell.getAddress()));
          if (!value.text().isEmpty() || value.flaw() != Flaw.NONE) {
            cells.put(cell.getColumnIndex() + 1, value);
          }
        }
      }
      if (!cells.isEmpty()) {
        rows.put(row.getRowNum() + 1, cells);
      }
    }
    return new SheetCells(sheet.getSheetName(), rows);
  }

  private static Set<CellAddress> merged(Sheet sheet) {
    Set<CellAddress> merged = new HashSet<>();
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      int lastRow = Math.min(region.getLastRow(), MOST_ROWS);
      int lastColumn = Math.min(region.getLastColumn(), MOST_COLUMNS);
      for (int row = region.getFirstRow(); row <= lastRow; row++) {
        for (int column = region.getFirstColumn(); column <= lastColumn; column++) {
          merged.add(new CellAddress(row, column));
        }
      }
    }
    return merged;
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
