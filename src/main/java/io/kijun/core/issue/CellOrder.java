package io.kijun.core.issue;

import com.google.re2j.Pattern;
import io.kijun.core.standard.CellPlace;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Issues in the order in which workbooks are read: by workbook, sheet, row and column. */
final class CellOrder {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern OTHERS = Pattern.compile("\\D+");

  private static final Comparator<CellPlace> CELLS =
      Comparator.comparing(CellPlace::workbook)
          .thenComparing(CellPlace::sheet)
          .thenComparing(place -> row(place.cell()))
          .thenComparing(place -> column(place.cell()));

  static final Comparator<Issue> ISSUES =
      Comparator.comparing((Issue issue) -> CellPlace.of(issue.place()), CELLS)
          .thenComparing(issue -> issue.code().name());

  private CellOrder() {}

  private static int row(@Nullable String cell) {
    String digits = cell == null ? "" : OTHERS.matcher(cell).replaceAll("");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String column(@Nullable String cell) {
    String letters = cell == null ? "" : DIGITS.matcher(cell).replaceAll("");
    return letters.length() + letters;
  }
}
