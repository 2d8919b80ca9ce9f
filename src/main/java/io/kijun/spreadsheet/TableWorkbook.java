package io.kijun.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table as a workbook of one sheet: texts under headings with filters, frozen. They are
 * marked as texts, so that none becomes a formula when somebody edits its cell.
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
   * @param rows texts from the first column on; a row may be shorter than the headings
   */
  public static byte[] of(String sheetName, List<Heading> headings, List<List<String>> rows) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet(sheetName);
      CellStyle inert = book.createCellStyle();
      inert.setQuotePrefixed(true);
      write(sheet, 0, inert, headings.stream().map(Heading::text).toList());
      for (int i = 0; i < rows.size(); i++) {
        write(sheet, i + 1, inert, rows.get(i));
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

  private static void write(Sheet sheet, int at, CellStyle inert, List<String> texts) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        Cell cell = row.createCell(i);
        cell.setCellValue(shortened(texts.get(i)));
        cell.setCellStyle(inert);
      }
    }
  }

  /** As much of a text as a cell of Excel holds. */
  static String shortened(String text) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
