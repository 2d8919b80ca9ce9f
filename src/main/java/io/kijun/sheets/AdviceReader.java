package io.kijun.sheets;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
              row.required(AdviceColumn.TARGET),
              cause(row),
              row.word(AdviceColumn.SEVERITY, List.of(Severity.values())),
              new Text(
                  template(row, AdviceColumn.FINDING_JA), template(row, AdviceColumn.FINDING_EN)),
              new Text(
                  template(row, AdviceColumn.ADVICE_JA), template(row, AdviceColumn.ADVICE_EN)),
              row.whole(AdviceColumn.DUE_DAYS, MOST_DAYS),
              row.place()));
    }
    return advice;
  }

  private static @org.jspecify.annotations.Nullable Cause cause(RowCells row) {
    String text = row.required(AdviceColumn.CAUSE);
    return text.equals(ANY) || text.isEmpty()
        ? null
        : row.word(AdviceColumn.CAUSE, List.of(Cause.values()));
  }

  private static String template(RowCells row, AdviceColumn column) {
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
