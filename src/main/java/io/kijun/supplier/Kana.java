package io.kijun.supplier;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import java.text.Normalizer;

/** How a name is read: in katakana, in full width whatever it was written in. */
public record Kana(@JsonValue String value) {

  private static final char FIRST = '\u30A1';
  private static final char LAST = '\u30FA';
  private static final String BESIDE = "ー・ヽヾ ";

  /**
   * A reading.
   *
   * @throws ValueRefused if there is anything but katakana, ー, ・ and blanks
   */
  public Kana {
    String given = value;
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    if (value.isEmpty() || !value.chars().allMatch(Kana::isKatakana)) {
      throw new ValueRefused(
          IssueCode.NOT_KATAKANA,
          given,
          new Text(
              "カタカナ（「ー」「・」と空白も可）で指定してください。",
              "Katakana is expected, with ー, ・ and blanks at most beside it."));
    }
  }

  private static boolean isKatakana(int c) {
    return (c >= FIRST && c <= LAST) || BESIDE.indexOf(c) >= 0;
  }
}
