package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** This may be done after signing in with the password only. */
public final class PasswordSignInRequired extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public PasswordSignInRequired() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.FORBIDDEN,
                FieldPlace.ALL,
                new Text(
                    "この操作にはトークンではなくパスワードでのサインインが必要です。",
                    "This needs a sign-in with the password, not with a token."))));
  }
}
