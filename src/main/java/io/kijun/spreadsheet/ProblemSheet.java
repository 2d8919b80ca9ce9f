package io.kijun.spreadsheet;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet that lists the problems of its workbook, each with a link to its place. */
final class ProblemSheet {

  private static final String NAME = "問題 Problems";

  private static final List<TableWorkbook.Heading> HEADINGS =
      List.of(
          new TableWorkbook.Heading("場所 Place", 24),
          new TableWorkbook.Heading("種類 Kind", 16),
          new TableWorkbook.Heading("コード Code", 22),
          new TableWorkbook.Heading("内容 Message", 80),
          new TableWorkbook.Heading("入力 Found", 30),
          new TableWorkbook.Heading("近い語 Nearest", 20));

  private final XSSFWorkbook book;
  private final Sheet sheet;

  private ProblemSheet(XSSFWorkbook book) {
    this.book = book;
    this.sheet = book.createSheet(PlainCopy.free(book, NAME));
  }

  /** Adds the sheet, in the place of an earlier one; a sheet of an officer's own stays. */
  static void add(XSSFWorkbook book, List<Issue> problems) {
    for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
      if (isOurs(book.getSheetName(i), texts(book.getSheetAt(i).getRow(0)))) {
        book.removeSheetAt(i);
      }
    }
    new ProblemSheet(book).write(problems);
  }

  /** Whether a sheet was written here: it has the name, and the headings, and no others. */
  static boolean isOurs(SheetCells sheet) {
    List<String> first =
        sheet.rows().getOrDefault(1, new TreeMap<>()).values().stream()
            .map(SheetCells.CellValue::text)
            .toList();
    return isOurs(sheet.name(), first);
  }

  private static boolean isOurs(String name, List<String> headings) {
    return name.startsWith(NAME)
        && headings.equals(HEADINGS.stream().map(TableWorkbook.Heading::text).toList());
  }

  private static List<String> texts(@Nullable Row row) {
    List<String> texts = new ArrayList<>();
    if (row != null) {
      row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell)));
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private void write(List<Issue> problems) {
    CellStyle head = book.createCellStyle();
    head.setQuotePrefixed(true);
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    row(0, head, HEADINGS.stream().map(TableWorkbook.Heading::text).toList());
    CellStyle plain = book.createCellStyle();
    plain.setWrapText(true);
    plain.setQuotePrefixed(true);
    for (int i = 0; i < problems.size(); i++) {
      link(row(i + 1, plain, texts(problems.get(i))).getCell(0), problems.get(i));
    }
    for (int column = 0; column < HEADINGS.size(); column++) {
      sheet.setColumnWidth(column, HEADINGS.get(column).width() * 256);
    }
    sheet.createFreezePane(0, 1);
  }

  private static List<String> texts(Issue problem) {
    CellPlace at = CellPlace.of(problem.place());
    return List.of(
        at.sheet() + (at.cell() == null ? "" : " " + at.cell()),
        problem.isError() ? "エラー Error" : "警告 Warning",
        problem.code().name(),
        problem.message().ja() + "\n" + problem.message().en(),
        Objects.requireNonNullElse(problem.found(), ""),
        Objects.requireNonNullElse(problem.nearest(), ""));
  }

  private Row row(int number, CellStyle style, List<String> texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(TableWorkbook.shortened(texts.get(i)));
      cell.setCellStyle(style);
    }
    return row;
  }

  private void link(Cell cell, Issue problem) {
    CellPlace at = CellPlace.of(problem.place());
    if (book.getSheet(at.sheet()) != null) {
      Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(
          "'" + at.sheet().replace("'", "''") + "'!" + (at.cell() == null ? "A1" : at.cell()));
      cell.setHyperlink(link);
    }
  }
}
