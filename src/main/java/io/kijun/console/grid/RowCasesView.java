package io.kijun.console.grid;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.cases.CaseFailure;
import io.kijun.core.standard.CaseRow;
import io.kijun.rulechange.edit.ProvingRows.RowProof;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a row.
 *
 * @param criterion that the row is of; null: it is of none, or the cases cannot be run
 */
public record RowCasesView(@Nullable String criterion, List<RowCase> cases) {

  /** Copies its list. */
  public RowCasesView {
    cases = List.copyOf(cases);
  }

  /**
   * A case.
   *
   * @param failed what was expected, and what came of it; null: that came of it
   */
  public record RowCase(
      String title, String place, String href, BadgeView badge, @Nullable String failed) {}

  static RowCasesView of(Optional<RowProof> proof, GridOwner owner, ReaderWords words) {
    return proof
        .map(
            known ->
                new RowCasesView(
                    known.criterion(),
                    known.cases().stream()
                        .map(row -> of(row, known.failures(), owner, words))
                        .toList()))
        .orElse(new RowCasesView(null, List.of()));
  }

  private static RowCase of(
      CaseRow row, List<CaseFailure> failures, GridOwner owner, ReaderWords words) {
    List<CaseFailure> own =
        failures.stream().filter(one -> one.row().at().equals(row.at())).toList();
    return new RowCase(
        words.of(row.title()),
        words.of("grid.case.row", row.at().sheet(), Integer.toString(row.at().row())),
        owner.cell(row.at().workbook(), row.at().sheet(), "A" + row.at().row()),
        own.isEmpty()
            ? BadgeView.good(words.of("grid.case.passed"))
            : BadgeView.bad(words.of("grid.case.failed")),
        own.isEmpty() ? null : told(own, words));
  }

  private static String told(List<CaseFailure> failures, ReaderWords words) {
    return words.joined(
        failures.stream()
            .map(
                one ->
                    words.of(
                        "grid.case.told",
                        one.expected().line(),
                        String.join(" ", new TreeSet<>(one.actual()))))
            .toList());
  }
}
