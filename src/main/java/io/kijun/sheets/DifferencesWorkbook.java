package io.kijun.sheets;

import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.spreadsheet.TableWorkbook;
import io.kijun.spreadsheet.TableWorkbook.Heading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Differences as a workbook: one line a cell. */
public final class DifferencesWorkbook {

  private static final List<Heading> HEADINGS =
      List.of(
          new Heading("対象 Subject", 18),
          new Heading("種類 Kind", 18),
          new Heading("緩和 Loosened", 18),
          new Heading("列 Column", 18),
          new Heading("ブック Workbook", 18),
          new Heading("シート Sheet", 18),
          new Heading("変更前のセル Cell before", 18),
          new Heading("変更前 Before", 60),
          new Heading("変更後のセル Cell after", 18),
          new Heading("変更後 After", 60));

  private DifferencesWorkbook() {}

  /** The bytes of an .xlsx file. */
  public static byte[] of(List<Difference> differences) {
    return TableWorkbook.of(
        "差異 Differences",
        HEADINGS,
        differences.stream().flatMap(DifferencesWorkbook::rows).toList());
  }

  private static Stream<List<String>> rows(Difference difference) {
    return difference.cells().isEmpty()
        ? Stream.of(
            List.of(
                difference.subject().toString(),
                difference.kind().name(),
                mark(difference.loosened())))
        : difference.cells().stream().map(cell -> cells(difference, cell));
  }

  private static List<String> cells(Difference difference, CellDifference cell) {
    return List.of(
        difference.subject().toString(),
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

  private static String address(@Nullable CellShown shown) {
    return shown == null ? "" : shown.cell();
  }

  private static String value(@Nullable CellShown shown) {
    return shown == null ? "" : shown.value();
  }
}
