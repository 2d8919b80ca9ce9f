package io.kijun.rulechange.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue of a workbook.
 *
 * @param sheet empty: the workbook as a whole
 * @param cell null: the sheet as a whole
 * @param consequences what is only wrong because of this, and goes when it is mended
 */
record WorkbookIssueView(
    Issue.Level severity,
    IssueCode code,
    String workbook,
    String sheet,
    @Nullable String cell,
    Text message,
    @Nullable String found,
    List<String> allowed,
    @Nullable String nearest,
    List<WorkbookIssueView> consequences) {

  static WorkbookIssueView of(Issue issue) {
    CellPlace at = CellPlace.of(issue.place());
    return new WorkbookIssueView(
        issue.severity(),
        issue.code(),
        at.workbook(),
        at.sheet(),
        at.cell(),
        issue.message(),
        issue.found(),
        issue.allowed(),
        issue.nearest(),
        issue.consequences().stream().map(WorkbookIssueView::of).toList());
  }
}
