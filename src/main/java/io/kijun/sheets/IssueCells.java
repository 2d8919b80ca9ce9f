package io.kijun.sheets;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the issues of workbooks stand, and what stands there. */
final class IssueCells {

  private static final List<Layout> LAYOUTS =
      List.of(
          Layout.LABELS,
          Layout.ITEMS,
          Layout.VOCABULARY,
          Layout.SETTINGS,
          Layout.ADVICE,
          Layout.CASES,
          Layout.SCORING,
          Layout.CRITERIA,
          Layout.VERDICTS,
          Layout.DECISIONS);

  private static final Pattern DAY = Pattern.compile("\\d{1,4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}.*");

  private final Map<String, BookCells> books = new HashMap<>();

  IssueCells(Collection<BookCells> books) {
    books.forEach(book -> this.books.put(book.name(), book));
  }

  static CellPlace place(Issue issue) {
    return CellPlace.of(issue.place());
  }

  static boolean isIn(Issue issue, Layout layout) {
    return place(issue).sheet().equals(layout.sheet());
  }

  /** Whether an issue stands in a column of a sheet. */
  static boolean isIn(Issue issue, Layout layout, int column) {
    return isIn(issue, layout) && column(issue) == column;
  }

  static boolean isInRowOf(Issue issue, Issue other) {
    CellPlace one = place(issue);
    CellPlace two = place(other);
    return row(issue) > 0
        && row(issue) == row(other)
        && one.workbook().equals(two.workbook())
        && one.sheet().equals(two.sheet());
  }

  /** The column of the cell, from 1; 0 where it is no cell. */
  static int column(Issue issue) {
    String cell = place(issue).cell();
    int column = 0;
    for (int i = 0; cell != null && i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
      column = 26 * column + cell.charAt(i) - 'A' + 1;
    }
    return column;
  }

  /** The row of the cell; 0 where it is no cell. */
  static int row(Issue issue) {
    String cell = place(issue).cell();
    int row = 0;
    for (int i = 0; cell != null && i < cell.length(); i++) {
      row = Character.isDigit(cell.charAt(i)) ? 10 * row + cell.charAt(i) - '0' : 0;
    }
    return row;
  }

  /** Whether a day is meant, which is no name of anything. */
  static boolean isOfDay(Issue issue) {
    return DAY.matches(found(issue));
  }

  /** What an issue found, folded; empty: nothing. */
  static String found(Issue issue) {
    return issue.found() == null ? "" : Spelling.normalised(issue.found());
  }

  /** What stands in the row of an issue, folded; empty: nothing. */
  String inRowOf(Issue issue, int column) {
    BookCells book = books.get(place(issue).workbook());
    SheetCells sheet = book == null ? null : book.sheet(place(issue).sheet());
    return sheet == null ? "" : Spelling.normalised(sheet.text(column, row(issue)));
  }

  /** What an issue says to be unknown, by kind; empty: nothing. */
  static Set<NameKind> unknown(Issue issue) {
    return switch (issue.code()) {
      case UNKNOWN_ITEM -> Set.of(NameKind.ITEM);
      case UNKNOWN_TARGET -> Set.of(NameKind.ITEM, NameKind.CRITERION);
      case CASE_LINE, LIST_WORD -> Set.of(NameKind.values());
      case UNKNOWN_WORD -> unknownWord(issue);
      default -> Set.of();
    };
  }

  private static Set<NameKind> unknownWord(Issue issue) {
    for (Layout layout : LAYOUTS) {
      int column = column(issue);
      if (isIn(issue, layout) && column >= 1 && column <= layout.columns()) {
        return NameKind.referredToIn(layout, column);
      }
    }
    return Set.of();
  }

  /** Whether a word was looked for in a list that has none at all. */
  static boolean isOfEmptyList(Issue issue) {
    return issue.allowed().isEmpty() && issue.code() != IssueCode.LEAVE_BLANK;
  }
}
