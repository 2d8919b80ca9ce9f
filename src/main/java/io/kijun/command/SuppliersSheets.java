package io.kijun.command;

import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.AnswersToFacts;
import io.kijun.supplier.checksheet.DecidedAnswers;
import io.kijun.supplier.checksheet.MergedAnswers;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetFacts;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.Unused;
import io.kijun.supplier.checksheet.in.SheetReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of one supplier, put together by cell. Where they differ, nobody's answer is taken: a
 * command has nobody to choose.
 *
 * @param supplier the code
 * @param facts what they say together
 * @param conflicts where they differ
 * @param leftOut what differs and plays no part
 */
record SuppliersSheets(
    String supplier,
    List<SheetRead> sheets,
    SheetFacts facts,
    List<Conflicting> conflicts,
    List<Unused> leftOut) {

  /**
   * A sheet that was read.
   *
   * @param from where it stands
   * @param file the same, as it was read
   */
  record SheetRead(SheetFile from, WorkbookFile file, SheetReading reading) {}

  /** Puts the sheets of a supplier together; at least one. */
  static SuppliersSheets of(
      String supplier,
      List<SheetRead> sheets,
      Questionnaire asked,
      @Nullable Facts previous,
      LocalDate asOf) {
    MergedAnswers merged =
        MergedAnswers.of(
            sheets.stream().map(sheet -> sheet.reading().answers()).toList(),
            (row, column) -> null);
    return new SuppliersSheets(
        supplier,
        sheets,
        AnswersToFacts.of(asked, DecidedAnswers.of(merged), previous, supplier, asOf),
        merged.conflicts(),
        merged.unused());
  }

  /** What is wrong or doubtful with the sheets and with what they say together, by cell. */
  List<Issue> issues() {
    List<Issue> all = new ArrayList<>();
    sheets.forEach(sheet -> all.addAll(sheet.reading().issues()));
    all.addAll(facts.issues());
    return Issues.ofRequest(all).byCell();
  }

  /** The same with what is to be said at each cell in which the sheets differ. */
  List<Issue> notes() {
    List<Issue> all = new ArrayList<>(issues());
    for (Conflicting one : conflicts) {
      List<String> found = one.cells().stream().map(Told::found).toList();
      for (Told<?> cell : one.cells()) {
        all.add(
            Issue.of(
                IssueCode.SHEET_CONFLICT,
                cell.at(),
                new Text(
                    "シートにより答えが異なるので、どれも使いません。どれか1つにそろえてください。",
                    "Sheets differ here, so none of the answers is used; make them agree."),
                cell.found(),
                found,
                null));
      }
    }
    return List.copyOf(all);
  }

  /** What plays no part. */
  List<Unused> unused() {
    List<Unused> all = new ArrayList<>();
    sheets.forEach(sheet -> all.addAll(sheet.reading().unused()));
    all.addAll(leftOut);
    all.addAll(facts.unused());
    return List.copyOf(all);
  }

  /** Whether somebody has to look at something before the facts are all that was answered. */
  boolean isToBeLookedAt() {
    return !conflicts.isEmpty() || issues().stream().anyMatch(Issue::isError);
  }
}
