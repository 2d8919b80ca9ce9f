package io.kijun.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as a workbook of one sheet: texts under headings with filters, frozen. */
public final class TableWorkbook {

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
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet(sheetName);
      write(sheet, 0, headings.stream().map(Heading::text).toList());
      for (int i = 0; i < rows.size(); i++) {
        write(sheet, i + 1, rows.get(i));
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

  private static void write(Sheet sheet, int at, List<String> texts) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(texts.get(i));
    }
  }
}
