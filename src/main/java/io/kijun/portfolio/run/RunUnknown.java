package io.kijun.portfolio.run;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There is no run, or no schedule, of an id. */
public final class RunUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  /** None that can be seen. */
  public RunUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.UNKNOWN_RUN,
                new FieldPlace("$"),
                new Text("この一括評価または予定はありません。", "There is no such run or schedule."))));
  }
}
