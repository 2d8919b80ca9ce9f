package io.kijun.core.issue;

import java.util.function.IntPredicate;

/** Shortens what was found, and makes it fit to be shown wherever an issue is read. */
public final class Shown {

  /** Enough to know it again. */
  static final int LONGEST = 100;

  private static final char REPLACEMENT = '\uFFFD';
  private static final int DELETE = 0x7F;
  private static final int FIRST_OF_TERMINALS = 0x80;
  private static final int LAST_OF_TERMINALS = 0x9F;
  private static final int LEFT_TO_RIGHT_MARK = 0x200E;
  private static final int RIGHT_TO_LEFT_MARK = 0x200F;
  private static final int ARABIC_LETTER_MARK = 0x061C;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private Shown() {}

  /**
   * At most 100 UTF-16 units of a text, without NUL and lone surrogates; what is not seen is shown
   * by its number.
   */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /** At most so many UTF-16 units of a text, without NUL and lone surrogates. */
  public static String of(String text, int longest) {
    String seen = Invisible.shown(text);
    String sound = JsonText.isSound(seen) ? seen : replaced(seen, Shown::isUnsound, REPLACEMENT);
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

  /** A text with a blank in the place of each character that does something where it is shown. */
  public static String onOneLine(String text) {
    return replaced(text.replace("\r\n", "\n"), Shown::acts, ' ');
  }

  /**
   * Whether a character, where it is shown, does something instead of being seen: breaks the line,
   * controls a terminal, or turns the direction of what follows.
   */
  public static boolean acts(int c) {
    boolean terminal = isControl(c) || (c >= FIRST_OF_TERMINALS && c <= LAST_OF_TERMINALS);
    return terminal || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR || turns(c);
  }

  private static boolean turns(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> c == LEFT_TO_RIGHT_MARK || c == RIGHT_TO_LEFT_MARK || c == ARABIC_LETTER_MARK;
    };
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
}
