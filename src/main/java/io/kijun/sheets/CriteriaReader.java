package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Vocabulary;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads 基準: one row a criterion or an alternative of it. */
final class CriteriaReader {

  private final Lexicon lexicon;
  private final Issues problems;
  private final List<CriterionRow> unnamed = new ArrayList<>();

  CriteriaReader(Vocabulary vocabulary, Issues problems) {
    this.lexicon = new Lexicon(vocabulary);
    this.problems = problems;
  }

  /** The rows that have an id, also where other cells have problems, which are reported. */
  List<CriterionRow> read(BookCells book) {
    List<CriterionRow> rows = new ArrayList<>();
    for (RowCells row : Table.rows(book, Layout.CRITERIA, problems)) {
      CriterionRow read = row(row);
      if (read.id().isEmpty()) {
        unnamed.add(read);
      } else {
        rows.add(read);
      }
    }
    return rows;
  }

  /** The rows read so far whose id is missing or wrong, which is reported. */
  List<CriterionRow> unnamed() {
    return unnamed;
  }

  private CriterionRow row(RowCells row) {
    CriterionRow read = Columns.blank(row.place(), cells(row));
    for (Column column : Columns.ALL) {
      read = column.with(read, column.read(row.at(column), lexicon));
    }
    return read;
  }

  private static Map<String, CellText> cells(RowCells row) {
    Map<String, CellText> cells = new TreeMap<>();
    for (Column column : Columns.ALL) {
      CellText cell = row.cell(column);
      if (cell != null) {
        cells.put(column.code(), cell);
      }
    }
    return cells;
  }
}
