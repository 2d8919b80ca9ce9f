package io.kijun.rulechange.impact;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** An impact run is cancelled by whoever started it, and by administrators. */
public final class RunOfAnother extends Refused {

  private static final long serialVersionUID = 1L;

  RunOfAnother() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.RUN_OF_ANOTHER,
                new FieldPlace("$"),
                new Text(
                    "影響の調査を中止できるのは、始めた人と管理者だけです。",
                    "Only who started an impact run, and administrators, may cancel it."))));
  }
}
