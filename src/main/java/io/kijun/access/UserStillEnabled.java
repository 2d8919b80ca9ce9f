package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** The name of a user who may still sign in is not erased. */
public final class UserStillEnabled extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public UserStillEnabled() {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.STILL_ENABLED,
                FieldPlace.ALL,
                new Text(
                    "有効なユーザーの名前は消去できません。先に無効にしてください。",
                    "The name of a user who may sign in is not erased: disable the user first."))));
  }
}
