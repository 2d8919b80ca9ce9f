package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A user has at least one role. */
public final class UserWithoutRole extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public UserWithoutRole() {
    super(
        Kind.INVALID,
        List.of(
            Issue.of(
                IssueCode.MISSING,
                new FieldPlace("$.roles"),
                new Text("必須の項目がありません。", "A required field is missing."))));
  }
}
