package io.kijun.spreadsheet.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a form as a workbook. Each formula has its value with it: some programs show no other. */
final class FormWriter {

  private static final int WIDTH_UNIT = 256;
  private static final double MARGIN_INCHES = 0.4;
  private static final double FOOT_INCHES = 0.6;

  private final XSSFWorkbook book;
  private final FormStyles styles;

  /** Formulas that stand as their values until all others are calculated. */
  private final Map<XSSFCell, FormValue.KnownFormula> later = new LinkedHashMap<>();

  private FormWriter(XSSFWorkbook book, String font) {
    this.book = book;
    this.styles = new FormStyles(book, font);
  }

  /** The bytes of an .xlsx file. */
  static byte[] write(FormBook form) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      describe(book.getProperties().getCoreProperties(), form.title());
      FormWriter writer = new FormWriter(book, form.font());
      // all sheets first: a formula may look at a later one
      form.sheets().forEach(sheet -> book.createSheet(sheet.name()));
      form.sheets().forEach(writer::write);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      writer.later.forEach(FormWriter::write);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same form makes the same bytes: it says of no day that it was made then. */
  private static void describe(CoreProperties properties, String title) {
    properties.setTitle(title);
    properties.setCreator("Kijun");
    properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
    properties.setModified(Optional.of(Date.from(Instant.EPOCH)));
  }

  private void write(FormSheet form) {
    XSSFSheet sheet = book.getSheet(form.name());
    form.rows().forEach((number, row) -> write(row, sheet.createRow(number - 1)));
    shapeColumns(form, sheet);
    sheet.setDisplayGridlines(false);
    if (form.headings() > 0) {
      sheet.createFreezePane(0, form.headings());
      sheet.setRepeatingRows(
          new CellRangeAddress(form.headings() - 1, form.headings() - 1, -1, -1));
    }
    if (form.filter() != null) {
      sheet.setAutoFilter(CellRangeAddress.valueOf(form.filter()));
    }
    print(sheet, form.footer());
    form.lists().forEach(list -> FormListWriter.write(list, sheet));
    form.conditions().forEach(condition -> styles.write(condition, sheet));
    if (form.hidden()) {
      book.setSheetHidden(book.getSheetIndex(sheet), true);
    }
  }

  /** From left to right: Excel takes a file for damaged whose columns are told in another order. */
  private static void shapeColumns(FormSheet form, XSSFSheet sheet) {
    NavigableMap<Integer, String> columns = new TreeMap<>();
    form.widths().keySet().forEach(column -> columns.put(index(column), column));
    form.hiddenColumns().forEach(column -> columns.put(index(column), column));
    columns.forEach(
        (index, column) -> {
          Double width = form.widths().get(column);
          if (width != null) {
            sheet.setColumnWidth(index, (int) Math.round(width * WIDTH_UNIT));
          }
          if (form.hiddenColumns().contains(column)) {
            sheet.setColumnHidden(index, true);
          }
        });
  }

  private static int index(String column) {
    return CellReference.convertColStringToIndex(column);
  }

  private void write(FormRow form, XSSFRow row) {
    if (form.height() > 0) {
      row.setHeightInPoints((float) form.height());
    }
    row.setZeroHeight(form.hidden());
    form.cells().forEach((column, cell) -> write(cell, row.createCell(column - 1)));
  }

  private void write(FormCell form, XSSFCell cell) {
    cell.setCellStyle(styles.of(form.style()));
    FormValue value = form.value();
    if (value instanceof FormValue.PlainText words) {
      cell.setCellValue(words.text());
    } else if (value instanceof FormValue.Count count) {
      cell.setCellValue(count.number());
    } else if (value instanceof FormValue.Day day) {
      cell.setCellValue(day.day());
    } else if (value instanceof FormValue.Formula formula) {
      cell.setCellFormula(formula.formula());
    } else if (value instanceof FormValue.KnownFormula known) {
      cell.setCellValue(known.value());
      later.put(cell, known);
    }
  }

  /** The value of a cell that has a formula is what is kept with it. */
  private static void write(XSSFCell cell, FormValue.KnownFormula known) {
    cell.setCellFormula(known.formula());
    cell.setCellValue(known.value());
  }

  private static void print(XSSFSheet sheet, String footer) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setCenter(footer);
    sheet.getFooter().setRight("&P/&N");
  }
}
