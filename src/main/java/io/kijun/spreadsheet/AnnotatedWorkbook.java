package io.kijun.spreadsheet;

import io.kijun.core.issue.Problem;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook given back with its problems: each a comment and a colour at its cell, all of them in
 * a list with links. What the officer formatted stays.
 */
public final class AnnotatedWorkbook {

  /** The sheet that lists the problems. */
  public static final String LIST = "問題 Problems";

  private static final int MOST_COMMENTS = 2000;

  private final XSSFWorkbook book;
  private final CreationHelper helper;
  private final Map<CellStyle, CellStyle> coloured = new HashMap<>();

  private AnnotatedWorkbook(XSSFWorkbook book) {
    this.book = book;
    this.helper = book.getCreationHelper();
  }

  /**
   * The workbook with its problems.
   *
   * @throws IllegalArgumentException where the file cannot be read
   */
  public static byte[] of(WorkbookFile file, List<Problem> problems) {
    List<Problem> own =
        problems.stream().filter(one -> one.workbook().equals(file.name())).toList();
    try {
      return OpenWorkbooks.open(
          file,
          book -> {
            AnnotatedWorkbook annotated = new AnnotatedWorkbook(book);
            annotated.mark(own);
            annotated.list(own);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
          });
    } catch (PackageRefused e) {
      throw new IllegalArgumentException("cannot be read: " + file.name(), e);
    }
  }

  private void mark(List<Problem> problems) {
    Map<String, List<Problem>> byCell = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (problem.cell() != null && book.getSheet(problem.sheet()) != null) {
        byCell
            .computeIfAbsent(problem.sheet() + "!" + problem.cell(), at -> new ArrayList<>())
            .add(problem);
      }
    }
    byCell.values().stream().limit(MOST_COMMENTS).forEach(this::markCell);
  }

  private void markCell(List<Problem> problems) {
    Problem first = problems.get(0);
    Sheet sheet = book.getSheet(first.sheet());
    CellAddress at = new CellAddress(String.valueOf(first.cell()));
    Row row = sheet.getRow(at.getRow());
    row = row == null ? sheet.createRow(at.getRow()) : row;
    Cell cell = row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(coloured.computeIfAbsent(cell.getCellStyle(), this::coloured));
    StringBuilder text = new StringBuilder();
    if (cell.getCellComment() != null) {
      text.append(cell.getCellComment().getString().getString()).append("\n\n");
      cell.removeCellComment();
    }
    problems.forEach(problem -> text.append(text(problem)).append('\n'));
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(at.getColumn() + 1);
    anchor.setCol2(at.getColumn() + 5);
    anchor.setRow1(at.getRow());
    anchor.setRow2(at.getRow() + 6);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAuthor("Kijun");
    comment.setString(helper.createRichTextString(text.toString().strip()));
    cell.setCellComment(comment);
  }

  private CellStyle coloured(CellStyle style) {
    CellStyle copy = book.createCellStyle();
    copy.cloneStyleFrom(style);
    copy.setFillForegroundColor(IndexedColors.ROSE.getIndex());
    copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return copy;
  }

  private static String text(Problem problem) {
    StringBuilder text = new StringBuilder();
    text.append(problem.message().ja()).append('\n').append(problem.message().en());
    if (problem.found() != null) {
      text.append("\n入力 / found: ").append(problem.found());
    }
    if (problem.nearest() != null) {
      text.append("\n近い語 / nearest: ").append(problem.nearest());
    }
    return text.toString();
  }

  private void list(List<Problem> problems) {
    int known = book.getSheetIndex(LIST);
    if (known >= 0) {
      book.removeSheetAt(known);
    }
    Sheet list = book.createSheet(LIST);
    CellStyle head = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    row(
        list,
        0,
        head,
        List.of("場所 Place", "種類 Kind", "コード Code", "内容 Message", "入力 Found", "近い語 Nearest"));
    CellStyle plain = book.createCellStyle();
    plain.setWrapText(true);
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.get(i);
      String place = problem.sheet() + (problem.cell() == null ? "" : " " + problem.cell());
      Row row =
          row(
              list,
              i + 1,
              plain,
              List.of(
                  place,
                  problem.severity() == Problem.Level.ERROR ? "エラー Error" : "警告 Warning",
                  problem.code(),
                  problem.message().ja() + "\n" + problem.message().en(),
                  String.valueOf(problem.found() == null ? "" : problem.found()),
                  String.valueOf(problem.nearest() == null ? "" : problem.nearest())));
      link(row.getCell(0), problem);
    }
    int[] widths = {24, 16, 22, 80, 30, 20};
    for (int column = 0; column < widths.length; column++) {
      list.setColumnWidth(column, widths[column] * 256);
    }
    list.createFreezePane(0, 1);
  }

  private static Row row(Sheet sheet, int number, CellStyle style, List<String> texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(texts.get(i));
      cell.setCellStyle(style);
    }
    return row;
  }

  private void link(Cell cell, Problem problem) {
    if (book.getSheet(problem.sheet()) != null) {
      Hyperlink link = helper.createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(
          "'" + problem.sheet() + "'!" + (problem.cell() == null ? "A1" : problem.cell()));
      cell.setHyperlink(link);
    }
  }
}
