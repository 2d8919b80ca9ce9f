package io.kijun.access;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.re2j.Pattern;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;

/** A name that a new user may have: it stands in addresses, in the log and in workbooks. */
public record UserName(@JsonValue String value) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

  /**
   * A name.
   *
   * @throws ValueRefused if no user may have it
   */
  public UserName {
    if (!allows(value)) {
      throw new ValueRefused(
          IssueCode.INVALID_NAME,
          value,
          new Text(
              "ユーザー名は英小文字・数字・「.」「_」「-」で60文字以内にしてください。",
              "A name has at most 60 lower case letters, digits, dots, underscores and hyphens."));
    }
  }

  /** Whether there may be a user of that name. */
  public static boolean allows(String text) {
    return NAME.matcher(text).matches();
  }
}
