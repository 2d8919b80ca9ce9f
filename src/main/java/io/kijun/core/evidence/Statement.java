package io.kijun.core.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reason or a source in free text: whether it says anything, never what. */
final class Statement {

  private static final Set<String> NOTHING =
      Set.of(
          "なし",
          "無し",
          "無",
          "ない",
          "無い",
          "ありません",
          "該当なし",
          "該当無し",
          "該当しない",
          "該当しません",
          "非該当",
          "対象外",
          "適用外",
          "特になし",
          "特に無し",
          "理由なし",
          "理由無し",
          "不明",
          "未定",
          "未記入",
          "記載なし",
          "空欄",
          "省略",
          "同上",
          "na",
          "none",
          "no",
          "nil",
          "null",
          "nothing",
          "notapplicable",
          "unknown",
          "tbd",
          "blank",
          "empty");

  private Statement() {}

  /** Whether it is more than white space, signs or a word that stands for nothing. */
  static boolean saysAnything(@Nullable String text) {
    if (text == null) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .filter(letter -> letter != 'ー')
        .forEach(letters::appendCodePoint);
    return letters.length() > 0 && !NOTHING.contains(letters.toString());
  }
}
