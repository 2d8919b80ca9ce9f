package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A password that somebody else knows is to stay as it is. */
public final class SamePassword extends Refused {

  private static final long serialVersionUID = 1L;

  SamePassword() {
    super(
        Kind.INVALID,
        List.of(
            Issue.of(
                IssueCode.SAME_PASSWORD,
                new FieldPlace("$.password"),
                new Text(
                    "ほかの人が設定したパスワードとは別のパスワードにしてください。",
                    "Choose another password than the one that somebody else set."))));
  }
}
