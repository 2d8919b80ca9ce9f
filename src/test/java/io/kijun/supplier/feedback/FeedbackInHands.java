package io.kijun.supplier.feedback;

import io.kijun.supplier.checksheet.SheetLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A feedback that somebody has open and fills in. */
final class FeedbackInHands {

  private final XSSFWorkbook book;
  private final SheetLanguage language;

  FeedbackInHands(byte[] file, SheetLanguage language) {
    try {
      this.book = new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.language = language;
  }

  XSSFWorkbook book() {
    return book;
  }

  XSSFSheet page(FeedbackPage page) {
    return book.getSheet(language.of(page.title()));
  }

  Cell cell(int row, int column) {
    return page(FeedbackPage.TODO)
        .getRow(row - 1)
        .getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  Cell cell(int row, ToDoColumn column) {
    return cell(row, column.number());
  }

  String text(int row, ToDoColumn column) {
    return cell(row, column).getStringCellValue();
  }

  /** The numbers of the rows of findings. */
  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    for (Row row : page(FeedbackPage.TODO)) {
      if (row.getRowNum() + 1 >= FeedbackPage.FIRST_ROW) {
        rows.add(row.getRowNum() + 1);
      }
    }
    return rows;
  }

  FeedbackInHands plan(int row, String date, String owner, String text) {
    cell(row, ToDoColumn.PLANNED).setCellValue(date);
    cell(row, ToDoColumn.OWNER).setCellValue(owner);
    cell(row, ToDoColumn.TEXT).setCellValue(text);
    return this;
  }

  /** What sorting does: two rows change places, each with its hidden id. */
  FeedbackInHands swap(int one, int other) {
    for (int column = 1; column <= ToDoColumn.TEXT.number(); column++) {
      Cell a = cell(one, column);
      Cell b = cell(other, column);
      String text = shown(a);
      a.setCellValue(shown(b));
      b.setCellValue(text);
    }
    return this;
  }

  private static String shown(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
      default -> cell.getStringCellValue();
    };
  }

  byte[] saved() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
