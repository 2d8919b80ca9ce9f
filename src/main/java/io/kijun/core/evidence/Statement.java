package io.kijun.core.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reason or a source in free text: whether it says anything, never what. */
final class Statement {

  private static final int PROLONGED = 'ー';
  private static final int FIRST_KATAKANA = 'ァ';
  private static final int LAST_KATAKANA = 'ヶ';
  private static final int FIRST_HIRAGANA = 'ぁ';

  /** Letters by their kind that nobody sees. */
  private static final Set<Integer> FILLERS = Set.of(0x115f, 0x1160, 0x3164, 0xffa0);

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

  /** What affirms, and names nothing. */
  private static final Set<String> YES =
      Set.of(
          "はい", "あり", "有", "有り", "ある", "あります", "済", "済み", "実施済", "実施済み", "対応済", "対応済み", "完了", "実施",
          "実施中", "対応", "達成", "可", "良", "まる", "ok", "yes", "y", "true", "done", "x", "o");

  private Statement() {}

  /** Whether it is more than white space, signs or a word that stands for nothing. */
  static boolean saysAnything(@Nullable String text) {
    String letters = letters(text);
    return !letters.isEmpty() && !NOTHING.contains(letters);
  }

  /** Whether it names something that can be looked up: more than a bare yes. */
  static boolean namesAnything(@Nullable String text) {
    return saysAnything(text) && !YES.contains(letters(text));
  }

  /** Letters and digits alone, in one width and case; katakana as hiragana. */
  private static String letters(@Nullable String text) {
    StringBuilder letters = new StringBuilder();
    if (text != null) {
      Normalizer.normalize(text, Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .filter(letter -> letter != PROLONGED && !FILLERS.contains(letter))
          .map(Statement::hiragana)
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }

  private static int hiragana(int letter) {
    return letter >= FIRST_KATAKANA && letter <= LAST_KATAKANA
        ? letter - FIRST_KATAKANA + FIRST_HIRAGANA
        : letter;
  }
}
