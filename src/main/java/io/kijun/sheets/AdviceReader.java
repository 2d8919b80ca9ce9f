package io.kijun.sheets;

import io.kijun.core.issue.Issues;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 助言. */
final class AdviceReader {

  private static final String ANY = "*";
  private static final int MOST_DAYS = 3660;
  private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
  private static final Set<String> NAMES =
      Set.of("missing", "last", "due", "required", "found", "statement", "item", "root");

  private AdviceReader() {}

  static List<AdviceRow> read(BookCells book, Issues problems) {
    List<AdviceRow> advice = new ArrayList<>();
    for (RowCells row : Table.rows(book, Layout.ADVICE, problems)) {
      advice.add(
          new AdviceRow(
              row.required(1),
              cause(row),
              row.word(3, List.of(Severity.values())),
              new Text(template(row, 4), template(row, 5)),
              new Text(template(row, 6), template(row, 7)),
              row.whole(8, MOST_DAYS),
              row.place()));
    }
    return advice;
  }

  private static @org.jspecify.annotations.Nullable Cause cause(RowCells row) {
    String text = row.required(2);
    return text.equals(ANY) || text.isEmpty() ? null : row.word(2, List.of(Cause.values()));
  }

  private static String template(RowCells row, int column) {
    String text = row.text(column);
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      if (!NAMES.contains(names.group(1))) {
        row.unknown(
            column, names.group(), NAMES.stream().sorted().map(n -> "{" + n + "}").toList());
      }
    }
    return text;
  }
}
