package io.kijun.core.issue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.standard.Text;

/** A text of people on one line, without white space around it, such as a name or an address. */
public record OneLine(@JsonValue String value) {

  /** The most characters of most of them. */
  public static final int LONGEST = 200;

  /**
   * A text.
   *
   * @throws ValueRefused if it is blank, or has line breaks or characters that are not seen
   */
  public OneLine {
    String given = value;
    value = value.strip();
    if (value.isEmpty() || !JsonText.isSound(value) || value.codePoints().anyMatch(Shown::acts)) {
      throw new ValueRefused(
          IssueCode.INVALID_TEXT,
          given,
          new Text(
              "改行や制御文字のない1行の文字列にしてください。",
              "A text on one line is expected, without control characters."));
    }
  }
}
