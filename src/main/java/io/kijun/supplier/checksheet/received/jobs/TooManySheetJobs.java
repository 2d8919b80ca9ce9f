package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** As many jobs wait or run as there may be: of one user, or of all. */
public final class TooManySheetJobs extends Refused {

  private static final long serialVersionUID = 1L;

  TooManySheetJobs(int most, boolean ofUser) {
    super(
        Kind.TOO_MANY,
        List.of(
            Issue.of(
                IssueCode.TOO_MANY_JOBS,
                FieldPlace.ALL,
                ofUser
                    ? new Text(
                        "終わっていない処理は1人" + most + "件までです。終わるのを待つか、中止してください。",
                        "A user may have " + most + " jobs; wait for one or cancel it.")
                    : new Text(
                        "処理が混み合っています。しばらくしてからやり直してください。",
                        "Too many jobs wait; please try again later."))));
  }
}
