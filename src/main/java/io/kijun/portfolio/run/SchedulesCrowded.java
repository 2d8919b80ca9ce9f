package io.kijun.portfolio.run;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A user has as many schedules as one may have. */
public final class SchedulesCrowded extends Refused {

  private static final long serialVersionUID = 1L;

  SchedulesCrowded(int most) {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.TOO_MANY_SCHEDULES,
                FieldPlace.ALL,
                new Text(
                    "一括評価の予定は1人" + most + "件までです。使わない予定をやめてください。",
                    "A user may have " + most + " schedules; end one that is not used."))));
  }
}
