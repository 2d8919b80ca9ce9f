package io.kijun.console.rules;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Shown;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;

/** Texts of forms, as long as the API takes them. */
final class RulesTexts {

  static final int TITLE = 200;
  static final int REASON = 2000;

  private RulesTexts() {}

  /**
   * A text as it was typed, with lines ended as on the page.
   *
   * @throws ValueRefused if it has more characters than are allowed
   */
  static String read(String typed, int most) {
    String text = typed.replace("\r\n", "\n").strip();
    if (text.length() > most) {
      throw new ValueRefused(
          IssueCode.TOO_LONG,
          Shown.of(text),
          new Text(
              most + "文字以内にしてください。いまは" + text.length() + "文字です。",
              "Write at most " + most + " characters; there are " + text.length() + "."));
    }
    return text;
  }
}
