package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Only administrators see the tokens of others. */
public final class NotYourTokens extends Refused {

  private static final long serialVersionUID = 1L;

  NotYourTokens() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.FORBIDDEN,
                new FieldPlace("?user"),
                new Text(
                    "ほかの人のトークンを見られるのは管理者だけです。",
                    "Only an administrator sees the tokens of others."))));
  }
}
