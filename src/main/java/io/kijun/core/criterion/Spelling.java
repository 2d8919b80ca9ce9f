package io.kijun.core.criterion;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** How cells are spelt: width, spaces, dashes and ヶ/ケ/カ/か variants of a word are one word. */
public final class Spelling {

  private static final String COUNTERS = "ヶケヵカか箇個";
  private static final Pattern SEPARATORS = Pattern.compile("[、,，､\\n\\r]");

  private Spelling() {}

  /** The form in which two spellings of one word are equal. */
  public static String normalised(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder dense = new StringBuilder(folded.length());
    folded.codePoints().filter(c -> !isSpace(c)).forEach(dense::appendCodePoint);
    for (int i = 1; i < dense.length() - 1; i++) {
      if (isDigit(dense.charAt(i - 1))
          && COUNTERS.indexOf(dense.charAt(i)) >= 0
          && dense.charAt(i + 1) == '月') {
        dense.setCharAt(i, 'か');
      }
    }
    return dense.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Blanks of any width, line breaks, and what is not seen at all. */
  private static boolean isSpace(int c) {
    return (c >= '\t' && c <= '\r')
        || switch (Character.getType(c)) {
          case Character.SPACE_SEPARATOR,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }

  /** The members of a list cell, trimmed, each once, in the order written. */
  public static List<String> members(String text) {
    LinkedHashSet<String> members = new LinkedHashSet<>();
    for (String part : SEPARATORS.split(text, -1)) {
      if (!part.isBlank()) {
        members.add(part.strip());
      }
    }
    return new ArrayList<>(members);
  }
}
