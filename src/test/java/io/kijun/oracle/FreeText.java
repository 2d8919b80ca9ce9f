package io.kijun.oracle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What suppliers write in their own words, of which only counts whether it says anything. */
final class FreeText {

  /** What people write where they have nothing to say, without the signs in it. */
  private static final Set<String> NOTHING = Set.of("なし", "無し", "該当なし", "特になし", "na", "none", "ー");

  private FreeText() {}

  /** What people write to say yes, which names nothing. */
  private static final Set<String> YES = Set.of("はい", "あり", "済", "ok", "yes");

  /** Something that could be looked up. */
  static boolean namesSomething(@Nullable String text) {
    return saysSomething(text) && !YES.contains(said(text));
  }

  /** More than signs, and not a word that stands for nothing. */
  static boolean saysSomething(@Nullable String text) {
    String said = said(text);
    return !said.isEmpty() && !NOTHING.contains(said);
  }

  private static String said(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder said = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(said::appendCodePoint);
    return said.toString();
  }
}
