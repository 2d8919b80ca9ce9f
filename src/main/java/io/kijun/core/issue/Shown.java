package io.kijun.core.issue;

import java.util.function.IntPredicate;

/** Shortens what was found, and makes it fit to be shown wherever an issue is read. */
public final class Shown {

  /** Enough to know it again. */
  static final int LONGEST = 100;

  private static final char REPLACEMENT = '\uFFFD';
  private static final int DELETE = 0x7F;
  private static final int NEXT_LINE = 0x85;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private Shown() {}

  /** At most 100 UTF-16 units of a text, without NUL and lone surrogates. */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /** At most so many UTF-16 units of a text, without NUL and lone surrogates. */
  public static String of(String text, int longest) {
    String sound = JsonText.isSound(text) ? text : replaced(text, Shown::isUnsound, REPLACEMENT);
    if (sound.length() <= longest) {
      return sound;
    }
    boolean splitsPair = Character.isHighSurrogate(sound.charAt(longest - 1));
    return sound.substring(0, splitsPair ? longest - 1 : longest) + "…";
  }

  /** The same of a cell, in which other control characters hide too. */
  static String ofCell(String text) {
    return of(replaced(text, c -> isControl(c) && c != '\n' && c != '\t', REPLACEMENT));
  }

  /** A text with a blank in the place of each line break and control character. */
  public static String onOneLine(String text) {
    return replaced(text.replace("\r\n", "\n"), c -> isControl(c) || isLineBreak(c), ' ');
  }

  private static String replaced(String text, IntPredicate which, char by) {
    StringBuilder all = new StringBuilder(text.length());
    text.codePoints().forEach(c -> all.appendCodePoint(which.test(c) ? by : c));
    return all.toString();
  }

  private static boolean isUnsound(int c) {
    return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static boolean isControl(int c) {
    return c < ' ' || c == DELETE;
  }

  private static boolean isLineBreak(int c) {
    return c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }
}
