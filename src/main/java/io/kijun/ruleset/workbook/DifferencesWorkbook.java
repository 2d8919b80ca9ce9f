package io.kijun.ruleset.workbook;

import io.kijun.ruleset.differences.CellDifference;
import io.kijun.ruleset.differences.CellDifference.Shown;
import io.kijun.ruleset.differences.Difference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Differences as a workbook: one line a cell. */
public final class DifferencesWorkbook {

  private static final List<String> HEADS =
      List.of(
          "対象 Subject",
          "種類 Kind",
          "緩和 Loosened",
          "列 Column",
          "ブック Workbook",
          "シート Sheet",
          "変更前のセル Cell before",
          "変更前 Before",
          "変更後のセル Cell after",
          "変更後 After");

  private DifferencesWorkbook() {}

  /** The bytes of an .xlsx file. */
  public static byte[] of(List<Difference> differences) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("差異 Differences");
      row(sheet, HEADS);
      for (Difference difference : differences) {
        if (difference.cells().isEmpty()) {
          row(
              sheet,
              List.of(difference.subject(), difference.kind().name(), mark(difference.loosened())));
        }
        difference.cells().forEach(cell -> row(sheet, cells(difference, cell)));
      }
      sheet.createFreezePane(1, 1);
      sheet.setAutoFilter(
          new CellRangeAddress(0, Math.max(1, sheet.getLastRowNum()), 0, HEADS.size() - 1));
      for (int column = 0; column < HEADS.size(); column++) {
        sheet.setColumnWidth(column, (column == 7 || column == 9 ? 60 : 18) * 256);
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(Difference difference, CellDifference cell) {
    return List.of(
        difference.subject(),
        difference.kind().name(),
        mark(cell.loosened()),
        cell.column(),
        cell.workbook(),
        cell.sheet(),
        address(cell.before()),
        value(cell.before()),
        address(cell.after()),
        value(cell.after()));
  }

  private static String mark(boolean loosened) {
    return loosened ? "○" : "";
  }

  private static String address(@Nullable Shown shown) {
    return shown == null ? "" : shown.cell();
  }

  private static String value(@Nullable Shown shown) {
    return shown == null ? "" : shown.value();
  }

  private static void row(Sheet sheet, List<String> texts) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(texts.get(i));
    }
  }
}
