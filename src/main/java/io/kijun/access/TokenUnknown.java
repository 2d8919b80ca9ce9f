package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There is no such token, or it does not count any more. */
public final class TokenUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public TokenUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                FieldPlace.ALL,
                new Text("有効なトークンが見つかりません。", "There is no such token that still counts."))));
  }
}
