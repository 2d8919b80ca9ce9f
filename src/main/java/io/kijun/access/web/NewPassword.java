package io.kijun.access.web;

import io.kijun.access.Passwords;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.web.Body;

/** A password that somebody wants to set. */
final class NewPassword {

  private static final int LONGEST = 200;

  private NewPassword() {}

  /** The field {@code password} of a body; empty where it is reported. */
  static String of(Body body) {
    String password = body.fields().required("password", LONGEST);
    if (password == null) {
      return "";
    }
    if (!Passwords.isAcceptable(password)) {
      body.issues()
          .invalid(
              IssueCode.WEAK_PASSWORD,
              "$.password",
              "***",
              new Text(
                  "パスワードは12文字以上、72バイト以内にしてください。",
                  "A password has at least 12 characters and at most 72 bytes."));
    }
    return password;
  }
}
