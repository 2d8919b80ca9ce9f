package io.kijun.portfolio.run;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Whoever made a schedule may start no run any more, or not until the password is changed. */
public final class ScheduleWithoutUser extends Refused {

  private static final long serialVersionUID = 1L;

  ScheduleWithoutUser() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.SCHEDULE_WITHOUT_USER,
                FieldPlace.ALL,
                new Text(
                    "この予定を作った人は、無効か、評価担当ではないか、パスワードの変更が必要なため、一括評価を始められません。",
                    "Whoever made the schedule is disabled, no reviewer, or has to change the"
                        + " password first, and so starts no run."))));
  }
}
