package io.kijun.runtime;

/**
 * Texts in tables that a spreadsheet opens, none of which it takes for a formula. In Japanese,
 * Excel takes wide signs for the narrow ones; white space in front does not keep all programs from
 * it.
 */
public final class InertText {

  private static final String SIGNS = "=+-@|＝＋－＠";
  private static final String LEADS = "\t\r\n";
  private static final String MARK = "'";

  private InertText() {}

  /** The text as it is, or behind a mark that keeps it from being run. */
  public static String of(String text) {
    return text.length() > 1 && mayRun(text) ? MARK + text : text;
  }

  /** The text that {@link #of} was given. */
  public static String plain(String cell) {
    String text = cell.startsWith(MARK) ? cell.substring(1) : cell;
    return of(text).equals(cell) ? text : cell;
  }

  private static boolean mayRun(String text) {
    String bare = text.strip();
    boolean runs = !bare.isEmpty() && SIGNS.indexOf(bare.charAt(0)) >= 0;
    return runs || LEADS.indexOf(text.charAt(0)) >= 0;
  }
}
