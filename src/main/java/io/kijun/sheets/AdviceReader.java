package io.kijun.sheets;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads 助言. */
final class AdviceReader {

  private static final String ANY = "*";
  private static final int MOST_DAYS = 3660;

  private AdviceReader() {}

  static List<AdviceRow> read(BookCells book, Issues problems) {
    List<AdviceRow> advice = new ArrayList<>();
    for (RowCells row : Table.rows(book, Layout.ADVICE, problems)) {
      Cause cause = cause(row);
      advice.add(
          new AdviceRow(
              row.name(AdviceColumn.TARGET),
              cause,
              row.word(AdviceColumn.SEVERITY, List.of(Severity.values())),
              new Text(
                  template(row, AdviceColumn.FINDING_JA, cause),
                  template(row, AdviceColumn.FINDING_EN, cause)),
              new Text(
                  template(row, AdviceColumn.ADVICE_JA, cause),
                  template(row, AdviceColumn.ADVICE_EN, cause)),
              row.whole(AdviceColumn.DUE_DAYS, MOST_DAYS),
              row.place(),
              remarks(row)));
    }
    return advice;
  }

  private static @Nullable Cause cause(RowCells row) {
    String text = row.required(AdviceColumn.CAUSE);
    return Spelling.id(text).equals(ANY) || text.isEmpty()
        ? null
        : row.word(AdviceColumn.CAUSE, List.of(Cause.values()));
  }

  private static @Nullable String remarks(RowCells row) {
    String text = row.text(AdviceColumn.REMARKS);
    return text.isEmpty() ? null : text;
  }

  private static String template(RowCells row, AdviceColumn column, @Nullable Cause cause) {
    String text = row.text(column);
    Placeholders.check(row, column, text, cause);
    return text;
  }
}
