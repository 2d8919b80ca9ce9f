package io.kijun.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a workbook of one sheet: values under headings with filters, frozen. Texts are
 * marked as such, so that none becomes a formula when somebody edits its cell.
 */
public final class TableWorkbook {

  /** Rows that are kept before they are written to a file of the temporary folder. */
  private static final int IN_MEMORY = 100;

  /**
   * A column.
   *
   * @param width in characters
   */
  public record Heading(String text, int width) {}

  private TableWorkbook() {}

  /**
   * The bytes of an .xlsx file.
   *
   * @param rows values from the first column on: numbers and dates as such, fractions as
   *     percentages, all else as text, nothing for null; a row may be shorter than the headings
   */
  public static byte[] of(
      String sheetName,
      List<Heading> headings,
      List<? extends List<? extends @Nullable Object>> rows) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet(sheetName);
      Styles styles = Styles.in(book);
      write(sheet, 0, styles, headings.stream().map(Heading::text).toList());
      for (int i = 0; i < rows.size(); i++) {
        write(sheet, i + 1, styles, rows.get(i));
      }
      sheet.createFreezePane(1, 1);
      sheet.setAutoFilter(
          new CellRangeAddress(0, Math.max(1, rows.size()), 0, headings.size() - 1));
      for (int column = 0; column < headings.size(); column++) {
        sheet.setColumnWidth(column, headings.get(column).width() * 256);
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How values look. */
  private record Styles(CellStyle inert, CellStyle share, CellStyle day) {

    static Styles in(Workbook book) {
      CellStyle inert = book.createCellStyle();
      inert.setQuotePrefixed(true);
      CellStyle share = book.createCellStyle();
      share.setDataFormat(book.createDataFormat().getFormat("0.0%"));
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      return new Styles(inert, share, day);
    }
  }

  private static void write(
      Sheet sheet, int at, Styles styles, List<? extends @Nullable Object> values) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value != null && !value.equals("")) {
        write(row.createCell(i), styles, value);
      }
    }
  }

  private static void write(Cell cell, Styles styles, Object value) {
    if (value instanceof BigDecimal share) {
      cell.setCellValue(share.doubleValue());
      cell.setCellStyle(styles.share());
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(styles.day());
    } else {
      cell.setCellValue(shortened(value.toString()));
      cell.setCellStyle(styles.inert());
    }
  }

  /** As much of a text as a cell of Excel holds. */
  static String shortened(String text) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
