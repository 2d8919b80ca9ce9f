package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/**
 * Whoever asked for a change, is concerned, or was let in by the one who asked confirms nothing.
 */
public final class NoSecondPerson extends Refused {

  private static final long serialVersionUID = 1L;

  NoSecondPerson() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.NO_SECOND_PERSON,
                FieldPlace.ALL,
                new Text(
                    "申請した人、本人、または申請後に申請者から権限やパスワードを与えられた人は確認できません。" + "別の管理者か承認者が確認してください。",
                    "Neither who asked, nor who is concerned, nor whom the one who asked let in since"
                        + " may confirm it; another administrator or approver must."))));
  }
}
