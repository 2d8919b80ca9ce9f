package io.kijun.supplier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts as they are searched for: width, case, and hiragana or katakana make no difference. */
public final class SearchedText {

  private static final char FIRST_HIRAGANA = '\u3041';
  private static final char LAST_HIRAGANA = '\u3096';
  private static final int TO_KATAKANA = 0x60;

  private SearchedText() {}

  /** A text, folded. */
  public static String of(String text) {
    String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(wide.length());
    for (int i = 0; i < wide.length(); i++) {
      char letter = wide.charAt(i);
      boolean isHiragana = letter >= FIRST_HIRAGANA && letter <= LAST_HIRAGANA;
      folded.append(isHiragana ? (char) (letter + TO_KATAKANA) : letter);
    }
    return folded.toString();
  }

  /** What a folded text is like, for {@code like … escape '!'}, that has another one in it. */
  public static String pattern(String text) {
    return "%" + of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /**
   * All that a supplier is found by, folded, each on a line of its own.
   *
   * @param name null: erased
   */
  public static String of(
      String code, @Nullable String name, @Nullable String kana, @Nullable String number) {
    return Stream.of(code, name, kana, number)
        .filter(Objects::nonNull)
        .map(SearchedText::of)
        .collect(Collectors.joining("\n"));
  }
}
