package io.kijun.access;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import java.nio.charset.StandardCharsets;

/** A password that may be set. It is never shown, not even where it is refused. */
public record NewPassword(@JsonValue String value) {

  /** bcrypt looks at no more. */
  private static final int MOST_BYTES = 72;

  private static final int FEWEST_CHARACTERS = 12;

  /**
   * A password.
   *
   * @throws ValueRefused if it is too short or too long
   */
  public NewPassword {
    boolean acceptable =
        value.codePointCount(0, value.length()) >= FEWEST_CHARACTERS
            && value.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    if (!acceptable) {
      throw new ValueRefused(
          IssueCode.WEAK_PASSWORD,
          "***",
          new Text(
              "パスワードは12文字以上、72バイト以内にしてください。",
              "A password has at least 12 characters and at most 72 bytes."));
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
