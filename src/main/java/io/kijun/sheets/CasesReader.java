package io.kijun.sheets;

import io.kijun.core.cases.CaseWords;
import io.kijun.core.cases.ChangeGrammar;
import io.kijun.core.cases.ExpectationGrammar;
import io.kijun.core.cases.LineRefused;
import io.kijun.core.issue.Invisible;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.Patience;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.CaseColumn;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.List;

/** Reads 事例, a sheet that a workbook need not have. */
final class CasesReader {

  private static final int LONGEST_SHOWN = 200;

  private final ChangeGrammar changes;
  private final ExpectationGrammar expectations;
  private final Issues problems;

  CasesReader(CaseWords words, Issues problems) {
    this.changes = new ChangeGrammar(words);
    this.expectations = new ExpectationGrammar(words);
    this.problems = problems;
  }

  List<CaseRow> read(BookCells book) {
    List<CaseRow> cases = new ArrayList<>();
    if (book.sheet(Layout.CASES.sheet()) != null) {
      for (RowCells row : Table.rows(book, Layout.CASES, problems)) {
        cases.add(
            new CaseRow(
                row.texts(CaseColumn.TITLE_JA, CaseColumn.TITLE_EN),
                asOf(row),
                lines(row, CaseColumn.CHANGES, row.text(CaseColumn.CHANGES), changes::parse),
                lines(
                    row,
                    CaseColumn.EXPECTATIONS,
                    row.required(CaseColumn.EXPECTATIONS),
                    expectations::parse),
                row.place()));
      }
    }
    return cases;
  }

  /** Reads a line, to see whether it can be read. */
  private interface Grammar {
    Object parse(String line) throws LineRefused;
  }

  /** The day of a case: one date, whatever lines the cell has. */
  private String asOf(RowCells row) {
    String text = row.required(CaseColumn.AS_OF);
    if (!text.isEmpty()) {
      check(row, CaseColumn.AS_OF, text, ChangeGrammar::asOf);
    }
    return text;
  }

  private List<String> lines(RowCells row, CaseColumn column, String text, Grammar grammar) {
    List<String> lines =
        text.lines().map(String::strip).filter(line -> !Invisible.isBlank(line)).toList();
    lines.forEach(line -> check(row, column, line, grammar));
    return lines;
  }

  private void check(RowCells row, CaseColumn column, String line, Grammar grammar) {
    Patience.check();
    try {
      grammar.parse(line);
    } catch (LineRefused e) {
      problems.error(
          row.where(column),
          IssueCode.CASE_LINE,
          new Text(
              "「" + Shown.of(line, LONGEST_SHOWN) + "」：" + e.reason().ja(),
              "“" + Shown.of(line, LONGEST_SHOWN) + "”: " + e.reason().en()),
          e.found(),
          e.allowed(),
          e.meant());
    }
  }
}
