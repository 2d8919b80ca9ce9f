package io.kijun.core.issue;

import com.google.re2j.Pattern;
import io.kijun.core.standard.CellPlace;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Issues in the order in which workbooks are read: by workbook, sheet, row and column. */
public final class CellOrder {

  private static final int MOST_DIGITS = 9;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern OTHERS = Pattern.compile("\\D+");

  private static final Comparator<CellPlace> CELLS =
      Comparator.comparing(CellPlace::workbook)
          .thenComparing(CellPlace::sheet)
          .thenComparing(place -> row(place.cell()))
          .thenComparing(place -> column(place.cell()));

  /** By place alone. */
  public static final Comparator<Issue> ISSUES =
      Comparator.comparing((Issue issue) -> CellPlace.of(issue.place()), CELLS)
          .thenComparing(issue -> issue.code().name());

  /** What keeps a whole workbook or sheet from being read before all else, then by place. */
  public static final Comparator<Issue> CAUSES =
      Comparator.comparingInt(CellOrder::reach).thenComparing(ISSUES);

  private CellOrder() {}

  private static int reach(Issue issue) {
    return switch (issue.code()) {
      case UNREADABLE, MISSING_WORKBOOK, WORKBOOK_REFUSED, ACTIVE_CONTENT -> 0;
      case MISSING_SHEET, HEADER -> 1;
      default -> 2;
    };
  }

  private static int row(@Nullable String cell) {
    String digits = cell == null ? "" : OTHERS.matcher(cell).replaceAll("");
    return digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
  }

  private static String column(@Nullable String cell) {
    String letters = cell == null ? "" : DIGITS.matcher(cell).replaceAll("");
    return letters.length() + letters;
  }
}
