package io.kijun.portfolio.run;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A run, or a schedule, is ended by whoever started it, and by administrators. */
public final class NotYourRun extends Refused {

  private static final long serialVersionUID = 1L;

  NotYourRun() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.NOT_YOUR_RUN,
                new FieldPlace("$"),
                new Text(
                    "一括評価や予定を中止できるのは、始めた人と管理者だけです。",
                    "Only who started a run or made a schedule, and administrators, may end it."))));
  }
}
