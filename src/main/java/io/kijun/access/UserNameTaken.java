package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There is, or was, a user of that name; names are not used again. */
public final class UserNameTaken extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public UserNameTaken() {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.CONFLICT,
                new FieldPlace("$.name"),
                new Text("このユーザー名はすでに使われています。", "There is a user of that name already."))));
  }
}
