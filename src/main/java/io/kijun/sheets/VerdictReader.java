package io.kijun.sheets;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.VerdictRow;
import io.kijun.core.standard.column.VerdictColumn;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads 判定, and checks that it says exactly one thing about every combination. */
final class VerdictReader {

  private static final List<Cause> FINDINGS =
      List.of(Cause.OVERCLAIM, Cause.UNDERCLAIM, Cause.UNJUSTIFIED_NOT_APPLICABLE);

  private final BookCells book;
  private final Issues problems;

  VerdictReader(BookCells book, Issues problems) {
    this.book = book;
    this.problems = problems;
  }

  List<VerdictRow> read() {
    List<VerdictRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (RowCells row : Table.rows(book, Layout.VERDICTS, problems)) {
      String id = row.id(VerdictColumn.ID);
      if (!id.isEmpty() && !ids.add(id)) {
        problems.error(
            row.where(VerdictColumn.ID),
            IssueCode.DUPLICATE_ID,
            "判定IDが重複しています。",
            "The verdict id stands twice.",
            id);
      }
      rows.add(
          new VerdictRow(
              id,
              row.word(VerdictColumn.CRITERIA, List.of(CriteriaMet.values())),
              row.word(VerdictColumn.EVIDENCE, List.of(EvidenceGiven.values())),
              row.word(VerdictColumn.DECLARATION, List.of(DeclaredStatus.values())),
              row.requiredWord(VerdictColumn.VERDICT, List.of(Verdict.values())),
              row.requiredWord(VerdictColumn.ASSURANCE, List.of(Assurance.values())),
              row.word(VerdictColumn.FINDING, FINDINGS),
              row.place(),
              cells(row)));
    }
    if (!rows.isEmpty() && !problems.hasErrorsIn(book.name(), Layout.VERDICTS.sheet())) {
      checkCombinations(rows);
    }
    return rows;
  }

  private static Map<String, CellText> cells(RowCells row) {
    Map<String, CellText> cells = new TreeMap<>();
    for (VerdictColumn column : VerdictColumn.values()) {
      CellText cell = row.cell(column);
      if (cell != null) {
        cells.put(column.code(), cell);
      }
    }
    return cells;
  }

  private void checkCombinations(List<VerdictRow> rows) {
    for (CriteriaMet criteria : CriteriaMet.values()) {
      for (EvidenceGiven evidence : EvidenceGiven.ofItems()) {
        for (DeclaredStatus declaration : DeclaredStatus.values()) {
          List<VerdictRow> matching =
              rows.stream().filter(row -> matches(row, criteria, evidence, declaration)).toList();
          String combination =
              String.join(
                  " × ", criteria.label().ja(), evidence.label().ja(), declaration.label().ja());
          if (matching.isEmpty()) {
            problems.error(
                new CellPlace(book.name(), Layout.VERDICTS.sheet(), null),
                IssueCode.COMBINATION_MISSING,
                "この組合せの行がありません（基準の充足 × 証跡 × 自己申告）。",
                "No row covers this combination (criteria × evidence × declaration).",
                combination);
          }
          matching.stream().skip(1).forEach(row -> twice(row, combination));
        }
      }
    }
  }

  private void twice(VerdictRow row, String combination) {
    problems.error(
        row.at().cell(VerdictColumn.ID.position()),
        IssueCode.COMBINATION_TWICE,
        "この組合せは上の行と重複しています。",
        "A row above covers this combination already.",
        combination);
  }

  private static boolean matches(
      VerdictRow row, CriteriaMet criteria, EvidenceGiven evidence, DeclaredStatus declaration) {
    return (row.criteria() == null || row.criteria() == criteria)
        && (row.evidence() == null || row.evidence().covers(evidence))
        && (row.declaration() == null || row.declaration() == declaration);
  }
}
