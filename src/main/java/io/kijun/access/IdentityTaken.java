package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** An identity is somebody else's, or the user has another one. */
public final class IdentityTaken extends Refused {

  private static final long serialVersionUID = 1L;

  private IdentityTaken(Text message) {
    super(Kind.CONFLICT, List.of(Issue.of(IssueCode.IDENTITY_TAKEN, FieldPlace.ALL, message)));
  }

  static IdentityTaken bySomebodyElse() {
    return new IdentityTaken(
        new Text(
            "この外部の認証は、すでに別のユーザーと連携しています。管理者にご確認ください。",
            "Somebody else signs in with this identity already; please ask an administrator."));
  }

  static IdentityTaken byAnother() {
    return new IdentityTaken(
        new Text(
            "すでに別の外部の認証と連携しています。先に連携を解除してください。",
            "You sign in with another identity; untie that one first."));
  }
}
