package io.kijun.rulechange.impact;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** As many impact runs wait or run as there may be: of one user, or of all. */
public final class TooManyRuns extends Refused {

  private static final long serialVersionUID = 1L;

  TooManyRuns(int most, boolean ofUser) {
    super(
        Kind.TOO_MANY,
        List.of(
            Issue.of(
                IssueCode.TOO_MANY_RUNS,
                new FieldPlace("$"),
                ofUser
                    ? new Text(
                        "終わっていない影響の調査は1人" + most + "件までです。終わるのを待つか、中止してください。",
                        "A user may have " + most + " impact runs; wait for one or cancel it.")
                    : new Text(
                        "影響の調査が混み合っています。しばらくしてからやり直してください。",
                        "Too many impact runs wait; please try again later."))));
  }
}
