package io.kijun.supplier.checksheet;

import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a row of 根拠 in which something stands that could not be read. */
public record UnreadColumns(Set<CheckSheetColumn> columns) {

  /** All that is filled in was read. */
  public static final UnreadColumns NONE = new UnreadColumns(Set.of());

  /** Copies its set. */
  public UnreadColumns {
    columns = Set.copyOf(columns);
  }

  /** A row put together of several people's, with what is unread in some and read in none. */
  static EvidenceAnswer with(EvidenceAnswer together, List<EvidenceAnswer> rows) {
    Set<CheckSheetColumn> columns = new HashSet<>();
    rows.forEach(row -> columns.addAll(row.unread().columns));
    columns.removeIf(column -> isFilledIn(column, together));
    return new EvidenceAnswer(
        together.answer(),
        together.missing(),
        together.dates(),
        together.period(),
        together.document(),
        new UnreadColumns(columns));
  }

  /** A cell of what is missing is never made up for by another: more may be missing than that. */
  private static boolean isFilledIn(CheckSheetColumn column, EvidenceAnswer row) {
    return switch (column) {
      case GROUNDS_ANSWER -> row.answer() != null;
      case GROUNDS_DATES -> !row.dates().isEmpty();
      case GROUNDS_PERIOD -> row.period() != null;
      case GROUNDS_DOCUMENT -> row.document() != null;
      default -> false;
    };
  }

  /** Whether a column is one of them. */
  boolean has(CheckSheetColumn column) {
    return columns.contains(column);
  }

  /** Whether what is missing cannot be known. */
  boolean hasMissing() {
    return has(CheckSheetColumn.GROUNDS_MISSING_1) || has(CheckSheetColumn.GROUNDS_MISSING_2);
  }
}
