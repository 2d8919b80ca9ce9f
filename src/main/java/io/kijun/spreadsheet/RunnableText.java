package io.kijun.spreadsheet;

import com.google.re2j.Pattern;

/**
 * Texts that a spreadsheet may run as a formula, as soon as somebody edits the cell or opens it as
 * CSV. In Japanese, Excel takes wide signs for the narrow ones.
 */
final class RunnableText {

  private static final String SIGNS = "=＝+＋@＠";
  private static final String MINUS = "-－";

  /** A number, or an item of a list, behind a minus. */
  private static final Pattern PLAIN =
      Pattern.compile("[-－](?:[\\s\\x{3000}].*|[0-9０-９.,．，]*[%％]?)", Pattern.DOTALL);

  /** A name, a number, a bracket or another sign behind minuses: not a Japanese word. */
  private static final Pattern RUNNING =
      Pattern.compile("[-－]+[A-Za-z0-9Ａ-Ｚａ-ｚ０-９(（=＝+＋@＠\"'$|].*", Pattern.DOTALL);

  private RunnableText() {}

  /** Whether a text must not stand in a cell of rules. */
  static boolean is(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return false;
    }
    char first = stripped.charAt(0);
    return SIGNS.indexOf(first) >= 0
        || (MINUS.indexOf(first) >= 0
            && RUNNING.matcher(stripped).matches()
            && !PLAIN.matcher(stripped).matches());
  }
}
