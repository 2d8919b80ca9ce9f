package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Who may not see all suppliers gives nobody more to see than that, oneself included. */
public final class GroupsBeyondOwn extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public GroupsBeyondOwn() {
    super(
        Kind.FORBIDDEN,
        List.of(
            Issue.of(
                IssueCode.GROUPS_BEYOND_OWN,
                new FieldPlace("$.groups"),
                new Text(
                    "自分が見られるグループの範囲を超えることはできません。",
                    "Nobody deals with groups beyond those that they may see."))));
  }

  /**
   * Whether somebody may deal with a user who sees so much.
   *
   * @throws GroupsBeyondOwn if that is more than they see
   */
  static void check(Sight own, Sight other) {
    if (!own.covers(other)) {
      throw new GroupsBeyondOwn();
    }
  }
}
