package io.kijun.console.rules;

import io.kijun.console.page.ProblemItem;
import io.kijun.console.rules.DraftChecks.FailedCase;
import io.kijun.console.rules.DraftChecks.FailedRequirement;
import io.kijun.console.rules.DraftChecks.PlacedProblem;
import io.kijun.console.rules.DraftChecks.RemarkPlace;
import io.kijun.console.rules.DraftChecks.TableRemark;
import io.kijun.core.cases.CaseFailure;
import io.kijun.core.cases.CaseReport;
import io.kijun.core.evaluation.FailedConstraint;
import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.RowPlace;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft's report in the words of a reader. */
final class DraftCheckViews {

  private static final int EXPECTATION = 5;

  /** More of a kind nobody mends before looking again. */
  private static final int LISTED = 100;

  private final String href;
  private final RulesReader reader;

  DraftCheckViews(String href, RulesReader reader) {
    this.href = href;
    this.reader = reader;
  }

  DraftChecks of(DraftReport report) {
    CaseReport cases = report.cases();
    CaseCodes codes = new CaseCodes(report.ruleset().map(Ruleset::standard).stream().toList());
    return new DraftChecks(
        report.ruleset().isPresent(),
        report.problems().stream().limit(LISTED).map(this::problem).toList(),
        reader.words().number(cases.cases()),
        cases.failures().stream().limit(LISTED).map(one -> failed(one, codes)).toList(),
        reader
            .words()
            .of(
                "rules.coverage",
                reader.words().number(cases.cells()),
                reader.words().number(cases.covered().size())),
        report.remarks().stream().limit(LISTED).map(this::remark).toList());
  }

  private PlacedProblem problem(Issue issue) {
    return new PlacedProblem(
        ProblemItem.of(issue, reader.words()),
        issue.place() instanceof CellPlace cell ? reader.cell(href, cell) : null,
        issue.consequences().stream()
            .flatMap(one -> one.andConsequences().stream())
            .map(one -> one.place() + "　" + reader.words().of(one.message()))
            .toList());
  }

  private FailedCase failed(CaseFailure failure, CaseCodes codes) {
    return new FailedCase(
        reader.words().of(failure.row().title()),
        failure.place(),
        reader.cell(href, failure.row().at().cell(EXPECTATION)),
        failure.expected().line(),
        codes.found(failure, reader.words()),
        failure.failed().stream().map(this::requirement).toList());
  }

  private FailedRequirement requirement(FailedConstraint one) {
    List<String> found = one.reading().found();
    return new FailedRequirement(
        one.constraint().address(),
        reader
            .words()
            .of(
                "rules.case.trace",
                reader.words().of(one.constraint().required()),
                found.isEmpty() ? "–" : reader.words().joined(found)));
  }

  private TableRemark remark(Remark one) {
    return new TableRemark(
        one.subject(),
        reader.words().of(one.message()),
        one.rows().stream().map(this::place).toList());
  }

  private RemarkPlace place(RowPlace row) {
    return new RemarkPlace(row.toString(), link(row));
  }

  private @Nullable String link(RowPlace row) {
    return row.row() == 0 ? null : reader.cell(href, row.cell(1));
  }
}
