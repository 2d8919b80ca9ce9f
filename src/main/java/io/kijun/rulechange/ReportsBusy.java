package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Other drafts are being checked, and none was done in time. */
public final class ReportsBusy extends Refused {

  private static final long serialVersionUID = 1L;

  ReportsBusy() {
    super(
        Kind.UNAVAILABLE,
        List.of(
            Issue.of(
                IssueCode.REPORTS_BUSY,
                FieldPlace.ALL,
                new Text(
                    "ほかの草案を検査しているため、検査を始められませんでした。しばらくしてから草案を開き直してください。",
                    "Other drafts are being checked; please open the draft again in a while."))));
  }
}
