package io.kijun.portfolio.run;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Whoever does not see all suppliers of a run does not end it for all of them. */
public final class RunNotWhollySeen extends Refused {

  private static final long serialVersionUID = 1L;

  RunNotWhollySeen() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.SEES_NOT_ALL,
                FieldPlace.ALL,
                new Text(
                    "対象の取引先のすべてを見られる人だけが、一括評価を中止できます。",
                    "Only somebody who sees all suppliers of a run may cancel it."))));
  }
}
