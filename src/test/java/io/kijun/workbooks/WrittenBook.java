package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.fixture.BadWorkbooks;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one sheet whose parts are written by hand. */
record WrittenBook(Map<String, String> parts) {

  static final String SHEET = "表";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** One with these elements in the place of the rows. */
  static WrittenBook ofData(String data) {
    return new WrittenBook(Map.of()).withSheet("<sheetData>" + data + "</sheetData>");
  }

  /** One with these cells in its first row. */
  static WrittenBook ofCells(String cells) {
    return ofData("<row r='1'>" + cells + "</row>");
  }

  WrittenBook withSheet(String elements) {
    return with(
        BadWorkbooks.SHEET,
        "<worksheet xmlns='%s' xmlns:mc='%s'>%s</worksheet>".formatted(MAIN, MC, elements));
  }

  WrittenBook withTexts(String elements) {
    return with("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, elements));
  }

  /** With formats of its own, and styles that name formats. */
  WrittenBook withStyles(String formats, int... styles) {
    StringBuilder xfs = new StringBuilder();
    for (int style : styles) {
      xfs.append("<xf numFmtId='").append(style).append("'/>");
    }
    return with(
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, xfs));
  }

  WrittenBook from1904() throws IOException {
    String main = new String(base().parts().getOrDefault("xl/workbook.xml", new byte[0]), UTF_8);
    return with(
        "xl/workbook.xml", main.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904='1'/>"));
  }

  WrittenBook with(String part, String xml) {
    Map<String, String> all = new LinkedHashMap<>(parts);
    all.put(part, xml);
    return new WrittenBook(all);
  }

  byte[] content() throws IOException {
    Map<String, byte[]> all = base().parts();
    parts.forEach((part, xml) -> all.put(part, xml.getBytes(UTF_8)));
    return BadWorkbooks.zipped(all);
  }

  private static BadWorkbooks base() {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet(SHEET);
      book.write(out);
      return new BadWorkbooks(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WorkbookFile file() throws IOException {
    return new WorkbookFile("a.xlsx", content());
  }

  SheetCells read() throws IOException, PackageRefused {
    SheetCells sheet = CellsReader.read(file()).sheet(SHEET);
    return Objects.requireNonNull(sheet, "the sheet is gone");
  }

  CellValue read(String cell) throws IOException, PackageRefused {
    CellAddress at = new CellAddress(cell);
    return read().at(at.getColumn() + 1, at.getRow() + 1);
  }
}
