package io.kijun.spreadsheet.form;

/**
 * What can be chosen in cells. Anything else can be typed all the same: a warning is shown.
 *
 * @param range the cells, for instance {@code G6:G158}
 * @param source the range or formula that gives the list, without the sign that begins it; empty:
 *     there is no list, only a hint
 * @param title of the hint; at most 32 characters
 * @param hint what is shown while the cell is chosen; at most 255 characters; empty: nothing
 */
public record FormList(String range, String source, String title, String hint) {

  private static final int LONGEST_SOURCE = 255;
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_HINT = 255;

  /** Refuses what Excel does not hold. */
  public FormList {
    require("source", source, LONGEST_SOURCE);
    require("title", title, LONGEST_TITLE);
    require("hint", hint, LONGEST_HINT);
  }

  private static void require(String what, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          "the %s of a list has %d characters, %d are allowed"
              .formatted(what, text.length(), longest));
    }
  }

  /** As much of a hint as is shown. */
  public static String shortened(String hint) {
    return hint.length() <= LONGEST_HINT ? hint : hint.substring(0, LONGEST_HINT - 1) + "…";
  }
}
