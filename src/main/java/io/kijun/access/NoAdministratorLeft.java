package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A change would leave nobody who looks after users. */
public final class NoAdministratorLeft extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public NoAdministratorLeft() {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.CONFLICT,
                FieldPlace.ALL,
                new Text("管理者がいなくなるため変更できません。", "This would leave no administrator."))));
  }
}
