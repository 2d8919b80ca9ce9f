package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.Set;

/** Who looks after users neither drafts nor approves. */
public final class RolesApart extends Refused {

  private static final long serialVersionUID = 1L;

  private RolesApart() {
    super(
        Kind.INVALID,
        List.of(
            Issue.of(
                IssueCode.ROLES_APART,
                new FieldPlace("$.roles"),
                new Text(
                    "管理者は起案・承認の役割を兼ねられません。別のユーザーに分けてください。",
                    "An administrator neither drafts nor approves; give these roles to two users."))));
  }

  static void check(Set<Role> roles) {
    if (Role.conflict(roles)) {
      throw new RolesApart();
    }
  }
}
