package io.kijun.core.issue;

/** Shortens what was found, and makes it fit to be shown wherever an issue is read. */
public final class Shown {

  /** Enough to know it again. */
  static final int LONGEST = 100;

  private static final String UNSOUND = "[\\x00\\ud800-\\udfff]";
  private static final String CONTROLS = "[\\p{Cntrl}&&[^\\n\\t]]";

  private Shown() {}

  /** At most 100 UTF-16 units of a text, without NUL and lone surrogates. */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /** At most so many UTF-16 units of a text, without NUL and lone surrogates. */
  public static String of(String text, int longest) {
    String sound = JsonText.isSound(text) ? text : text.replaceAll(UNSOUND, "\uFFFD");
    if (sound.length() <= longest) {
      return sound;
    }
    boolean splitsPair = Character.isHighSurrogate(sound.charAt(longest - 1));
    return sound.substring(0, splitsPair ? longest - 1 : longest) + "…";
  }

  /** The same of a cell, in which other control characters hide too. */
  static String ofCell(String text) {
    return of(text.replaceAll(CONTROLS, "\uFFFD"));
  }
}
