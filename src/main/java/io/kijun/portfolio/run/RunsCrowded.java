package io.kijun.portfolio.run;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** As many runs are not over as there may be: of one user, or of all. */
public final class RunsCrowded extends Refused {

  private static final long serialVersionUID = 1L;

  private RunsCrowded(Text message) {
    super(Kind.TOO_MANY, List.of(Issue.of(IssueCode.RUNS_CROWDED, new FieldPlace("$"), message)));
  }

  static RunsCrowded ofUser(int most) {
    return new RunsCrowded(
        new Text(
            "終わっていない一括評価は1人" + most + "件までです。終わるのを待つか、中止してください。",
            "A user may have " + most + " runs that are not over; wait for one or cancel it."));
  }

  static RunsCrowded ofAll() {
    return new RunsCrowded(
        new Text(
            "一括評価が混み合っています。しばらくしてからやり直してください。", "Too many runs wait; please try again later."));
  }
}
