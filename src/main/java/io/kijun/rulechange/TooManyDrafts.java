package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There are as many open drafts as there may be; one has to be discarded or approved first. */
public final class TooManyDrafts extends Refused {

  private static final long serialVersionUID = 1L;

  TooManyDrafts(int most, boolean ofUser) {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.TOO_MANY_DRAFTS,
                new FieldPlace("$"),
                ofUser
                    ? new Text(
                        "承認待ちの草案は1人" + most + "件までです。不要な草案を取りやめてください。",
                        "A user may have " + most + " open drafts; discard one first.")
                    : new Text(
                        "承認待ちの草案は全体で" + most + "件までです。不要な草案を取りやめてください。",
                        "There may be " + most + " open drafts; one has to be discarded first."))));
  }
}
