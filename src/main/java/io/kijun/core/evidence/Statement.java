package io.kijun.core.evidence;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reason or a source in free text: whether it says anything, never what. */
final class Statement {

  private static final int PROLONGED = 'ー';
  private static final int FIRST_KATAKANA = 'ァ';
  private static final int LAST_KATAKANA = 'ヶ';
  private static final int FIRST_HIRAGANA = 'ぁ';
  private static final int LAST_HIRAGANA = 'ゖ';
  private static final int FIRST_KANJI = '一';
  private static final int LAST_KANJI = '鿿';

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

  private static final int LONGEST =
      Stream.concat(NOTHING.stream(), YES.stream()).mapToInt(String::length).max().orElse(0);

  /** How those begin. */
  private static final BitSet FIRST = new BitSet();

  static {
    NOTHING.forEach(word -> FIRST.set(word.charAt(0)));
    YES.forEach(word -> FIRST.set(word.charAt(0)));
  }

  private Statement() {}

  /** Whether it is more than white space, signs or a word that stands for nothing. */
  static boolean saysAnything(@Nullable String text) {
    if (beginsOtherwise(text)) {
      return true;
    }
    String letters = letters(text);
    return !letters.isEmpty() && !NOTHING.contains(letters);
  }

  /** Whether it names something that can be looked up: more than a bare yes. */
  static boolean namesAnything(@Nullable String text) {
    return beginsOtherwise(text) || (saysAnything(text) && !YES.contains(letters(text)));
  }

  /**
   * Whether its first letter shows that it is none of the words. What follows must be plain, or it
   * might make another letter of it.
   */
  private static boolean beginsOtherwise(@Nullable String text) {
    if (text == null || text.length() < 2 || !isPlain(text.charAt(1))) {
      return false;
    }
    char c = text.charAt(0);
    return isPlain(c)
        && c != PROLONGED
        && Character.isLetterOrDigit(c)
        && !FIRST.get(hiragana(Character.toLowerCase(c)));
  }

  /**
   * Letters and digits alone, in one width and case; katakana as hiragana. Of a text that is longer
   * than all that stand for nothing, as many as show it.
   */
  private static String letters(@Nullable String text) {
    StringBuilder letters = new StringBuilder();
    if (text != null) {
      for (int i = 0; i < text.length() && letters.length() <= LONGEST; i++) {
        char c = text.charAt(i);
        if (!isPlain(c)) {
          return normalised(text);
        }
        add(letters, c < 0x80 ? Character.toLowerCase(c) : c);
      }
    }
    return letters.toString();
  }

  /** Whether it is its own normal form, whatever stands beside it that is plain as well. */
  private static boolean isPlain(char c) {
    return c < 0x80
        || (c >= FIRST_KANJI && c <= LAST_KANJI)
        || (c >= FIRST_HIRAGANA && c <= LAST_HIRAGANA)
        || (c >= FIRST_KATAKANA && c <= LAST_KATAKANA)
        || c == PROLONGED;
  }

  private static String normalised(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(letter -> add(letters, letter));
    return letters.toString();
  }

  private static void add(StringBuilder letters, int letter) {
    if (Character.isLetterOrDigit(letter) && letter != PROLONGED && !isFiller(letter)) {
      letters.appendCodePoint(hiragana(letter));
    }
  }

  /** Letters by their kind that nobody sees. */
  private static boolean isFiller(int letter) {
    return letter == 0x115f || letter == 0x1160 || letter == 0x3164 || letter == 0xffa0;
  }

  private static int hiragana(int letter) {
    return letter >= FIRST_KATAKANA && letter <= LAST_KATAKANA
        ? letter - FIRST_KATAKANA + FIRST_HIRAGANA
        : letter;
  }
}
