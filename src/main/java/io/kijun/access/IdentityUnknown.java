package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A user signs in with no identity. */
public final class IdentityUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  IdentityUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                FieldPlace.ALL,
                new Text("このユーザーは外部の認証と連携していません。", "This user is tied to no identity."))));
  }
}
