package io.kijun.spreadsheet;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
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
  public static byte[] of(WorkbookFile file, List<Issue> problems) {
    List<Issue> own =
        problems.stream()
            .filter(one -> CellPlace.of(one.place()).workbook().equals(file.name()))
            .toList();
    try {
      return OpenWorkbooks.open(
          file,
          book -> {
            AnnotatedWorkbook annotated = new AnnotatedWorkbook(book);
            annotated.mark(own);
            ProblemSheet.add(book, own);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
          });
    } catch (PackageRefused e) {
      throw new IllegalArgumentException("cannot be read: " + file.name(), e);
    }
  }

  private void mark(List<Issue> problems) {
    Map<CellPlace, List<Issue>> byCell = new LinkedHashMap<>();
    for (Issue problem : problems) {
      CellPlace place = CellPlace.of(problem.place());
      if (place.cell() != null && book.getSheet(place.sheet()) != null) {
        byCell.computeIfAbsent(place, at -> new ArrayList<>()).add(problem);
      }
    }
    byCell.entrySet().stream()
        .limit(MOST_COMMENTS)
        .forEach(cell -> markCell(cell.getKey(), cell.getValue()));
  }

  private void markCell(CellPlace place, List<Issue> problems) {
    Sheet sheet = book.getSheet(place.sheet());
    CellAddress at = new CellAddress(String.valueOf(place.cell()));
    Row row = sheet.getRow(at.getRow());
    row = row == null ? sheet.createRow(at.getRow()) : row;
    Cell cell = row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(coloured.computeIfAbsent(cell.getCellStyle(), this::coloured));
    comment(cell, problems);
  }

  /** Adds to what the officer may have written there. */
  private void comment(Cell cell, List<Issue> problems) {
    CellAddress at = cell.getAddress();
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
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
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

  private static String text(Issue problem) {
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
}
