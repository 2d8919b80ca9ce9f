package io.kijun.command;

import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.supplier.checksheet.AnswersToFacts;
import io.kijun.supplier.checksheet.MergedAnswers;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetFacts;
import io.kijun.supplier.checksheet.Unused;
import io.kijun.supplier.checksheet.in.SheetReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of one supplier, put together by cell.
 *
 * @param supplier the code
 * @param conflicts where they differ
 */
record SuppliersSheets(
    String supplier, List<SheetReading> sheets, SheetFacts facts, List<Conflicting> conflicts) {

  /** Puts the sheets of a supplier together; at least one. */
  static SuppliersSheets of(
      String supplier,
      List<SheetReading> sheets,
      Questionnaire asked,
      @Nullable Facts previous,
      LocalDate asOf) {
    MergedAnswers merged =
        MergedAnswers.of(
            sheets.stream().map(SheetReading::answers).toList(), (row, column) -> null);
    return new SuppliersSheets(
        supplier,
        sheets,
        AnswersToFacts.of(asked, merged.answers(), previous, supplier, asOf),
        merged.conflicts());
  }

  /** What is wrong or doubtful, sheet by sheet, then with what they say together. */
  List<Issue> issues() {
    List<Issue> all = new ArrayList<>();
    sheets.forEach(sheet -> all.addAll(sheet.issues()));
    all.addAll(facts.issues());
    return List.copyOf(all);
  }

  /** What plays no part. */
  List<Unused> unused() {
    List<Unused> all = new ArrayList<>();
    sheets.forEach(sheet -> all.addAll(sheet.unused()));
    all.addAll(facts.unused());
    return List.copyOf(all);
  }

  /** Whether somebody has to look at something before the facts are all that was answered. */
  boolean isToBeLookedAt() {
    return !conflicts.isEmpty() || issues().stream().anyMatch(Issue::isError);
  }
}
