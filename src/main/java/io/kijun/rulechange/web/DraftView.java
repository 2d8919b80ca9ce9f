package io.kijun.rulechange.web;

import io.kijun.core.cases.CaseFailure;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Text;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.ReadingDrafts.Reported;
import io.kijun.rulechange.Reasons;
import io.kijun.rulechange.Remark;
import io.kijun.rulechange.ReplacedChanges.Replaced;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft with its report, as the API shows it. */
record DraftView(
    UUID id,
    String title,
    RulesetId base,
    Hash hash,
    DraftState state,
    Set<String> authors,
    int version,
    Set<String> workbooks,
    List<WorkbookIssueView> problems,
    List<DifferenceView> differences,
    List<ReplacedView> replaces,
    List<Remark> analysis,
    CasesView cases,
    CoverageView coverage) {

  /**
   * A difference, and the reason given where it makes something easier.
   *
   * @param outdatedReason one that was given for another change of the same, and does not count
   */
  record DifferenceView(
      String subject,
      @Nullable String criterion,
      Difference.Kind kind,
      boolean loosened,
      @Nullable String reason,
      @Nullable String outdatedReason,
      List<CellDifference> cells) {

    static List<DifferenceView> of(List<Difference> differences, Reasons reasons) {
      return differences.stream().map(one -> of(one, reasons)).toList();
    }

    private static DifferenceView of(Difference difference, Reasons reasons) {
      return new DifferenceView(
          difference.subject().toString(),
          difference.criterion(),
          difference.kind(),
          difference.loosened(),
          reasons.of(difference).orElse(null),
          reasons.outdated(difference).orElse(null),
          difference.cells());
    }
  }

  /** A ruleset other than the base that the draft would take the place of, from which day. */
  record ReplacedView(
      RulesetId ruleset, LocalDate effectiveFrom, List<DifferenceView> differences) {

    static ReplacedView of(Replaced replaced, Reasons reasons) {
      return new ReplacedView(
          replaced.ruleset().id(),
          replaced.effectiveFrom(),
          DifferenceView.of(replaced.differences(), reasons));
    }
  }

  /** The cases, and those that came out otherwise. */
  record CasesView(int run, List<FailureView> failed) {}

  /** A case that came out otherwise, with what happened instead. */
  record FailureView(
      Text title,
      String workbook,
      String sheet,
      String cell,
      String expected,
      String actual,
      @Nullable String decidedBy,
      List<FailedCell> trace) {

    static FailureView of(CaseFailure failure) {
      return new FailureView(
          failure.row().title(),
          failure.row().at().workbook(),
          failure.row().at().sheet(),
          "E" + failure.row().at().row(),
          failure.expected().line(),
          String.join(" ", new TreeSet<>(failure.actual())),
          failure.decidedBy(),
          failure.failed().stream()
              .map(
                  one ->
                      new FailedCell(
                          one.constraint().cell().cell(),
                          one.constraint().required(),
                          one.reading().found()))
              .toList());
    }
  }

  /** A cell that was not satisfied. */
  record FailedCell(String cell, Text required, List<String> found) {}

  /** How many cells hold a constraint, and how many the cases exercise both ways. */
  record CoverageView(int cells, int covered) {}

  static DraftView of(Reported reported) {
    Draft draft = reported.draft();
    DraftReport report = reported.report();
    Reasons reasons = reported.reasons();
    return new DraftView(
        draft.id(),
        draft.title(),
        draft.base().id(),
        report.hash(),
        draft.state(),
        draft.authors(),
        draft.version(),
        draft.workbooks().keySet(),
        report.problems().stream().map(WorkbookIssueView::of).toList(),
        DifferenceView.of(report.differences(), reasons),
        reported.replaced().stream().map(one -> ReplacedView.of(one, reasons)).toList(),
        report.remarks(),
        new CasesView(
            report.cases().cases(),
            report.cases().failures().stream().map(FailureView::of).toList()),
        new CoverageView(report.cases().cells(), report.cases().covered().size()));
  }
}
