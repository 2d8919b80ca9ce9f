package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A deputyship is ended by the approver or by an administrator. */
public final class NotYourDeputy extends Refused {

  private static final long serialVersionUID = 1L;

  NotYourDeputy() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.NOT_YOURS,
                FieldPlace.ALL,
                new Text(
                    "ほかの承認者の代理は管理者だけが終了できます。",
                    "Only an administrator ends the deputyship of another's deputy."))));
  }
}
