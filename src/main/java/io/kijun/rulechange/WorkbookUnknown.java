package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A workbook was asked for that a draft or a ruleset does not have. */
public final class WorkbookUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  /** No workbook has the name. */
  public WorkbookUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                new FieldPlace("$"),
                new Text("このブックはありません。", "There is no such workbook."))));
  }
}
