package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There is no such user. */
public final class UserUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public UserUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                FieldPlace.ALL,
                new Text("このユーザーはいません。", "There is no such user."))));
  }
}
