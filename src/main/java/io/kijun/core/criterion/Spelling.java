package io.kijun.core.criterion;

import com.google.re2j.Pattern;
import io.kijun.core.issue.Invisible;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * How cells are spelt: width, spaces, dashes, waves, what is not seen, and ヶ/ケ/カ/か variants of a
 * word are one word. Every reader of words, ids and lines folds by this class.
 */
public final class Spelling {

  private static final String COUNTERS = "ヶケヵカか箇個";
  private static final String WAVES = "~〜∼∽˜";
  private static final String DASHES = "-‐‑‒–—―⁃−⁻﹘➖─━";
  private static final char LONG_VOWEL = 'ー';
  private static final Pattern SEPARATORS = Pattern.compile("[、,，､\\n\\r]");

  private Spelling() {}

  /** The form in which two spellings of one word are equal. */
  public static String normalised(String text) {
    String folded = line(text);
    StringBuilder dense = new StringBuilder(folded.length());
    folded.codePoints().filter(c -> !Invisible.isSpace(c)).forEach(dense::appendCodePoint);
    for (int i = 1; i < dense.length() - 1; i++) {
      if (isDigit(dense.charAt(i - 1))
          && COUNTERS.indexOf(dense.charAt(i)) >= 0
          && dense.charAt(i + 1) == '月') {
        dense.setCharAt(i, 'か');
      }
    }
    return dense.toString().toLowerCase(Locale.ROOT);
  }

  /** A number, code or id as it is written in half width: {@code ０３１－１} is {@code 031-1}. */
  public static String id(String text) {
    return line(text).strip();
  }

  /** A text whose blanks and letters stay, in one width, with one kind of dash and wave. */
  public static String line(String text) {
    String folded = Normalizer.normalize(Invisible.without(text), Normalizer.Form.NFKC);
    StringBuilder line = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char before = i == 0 ? ' ' : folded.charAt(i - 1);
      char after = i == folded.length() - 1 ? ' ' : folded.charAt(i + 1);
      line.append(folded(folded.charAt(i), before, after));
    }
    return line.toString();
  }

  /** A dash within kana is a long vowel, and a long vowel that lengthens nothing is a dash. */
  private static char folded(char c, char before, char after) {
    if (WAVES.indexOf(c) >= 0) {
      return '~';
    }
    if (DASHES.indexOf(c) >= 0) {
      boolean lengthens = isKana(before) && (isKana(after) || isBlank(after));
      return lengthens ? LONG_VOWEL : '-';
    }
    boolean apart = isBlank(before) && isBlank(after);
    return c == LONG_VOWEL && (apart || (isAscii(before) && isAscii(after))) ? '-' : c;
  }

  private static boolean isKana(char c) {
    return c >= 'ぁ' && c <= 'ヿ';
  }

  private static boolean isBlank(char c) {
    return Invisible.isSpace(c);
  }

  private static boolean isAscii(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The members of a list cell, trimmed, each once, in the order written. */
  public static List<String> members(String text) {
    LinkedHashSet<String> members = new LinkedHashSet<>();
    for (String part : SEPARATORS.split(text, -1)) {
      if (!Invisible.isBlank(part)) {
        members.add(part.strip());
      }
    }
    return new ArrayList<>(members);
  }
}
