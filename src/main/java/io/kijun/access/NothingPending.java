package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Of this user nothing waits for a second person. */
public final class NothingPending extends Refused {

  private static final long serialVersionUID = 1L;

  NothingPending() {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.NOTHING_PENDING,
                FieldPlace.ALL,
                new Text("このユーザーに確認待ちの変更はありません。", "Nothing of this user waits to be confirmed."))));
  }
}
