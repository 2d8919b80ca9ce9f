package io.kijun.core.issue;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that are not seen: they come along when texts are copied, and make two words that look
 * alike differ. Those that join the parts of a picture or choose the form of the character before
 * them are seen by what they do.
 */
public final class Invisible {

  private static final int JOINER = 0x200D;
  private static final int BRAILLE_BLANK = 0x2800;

  /** Code points that Unicode has no picture for, by their first and last. */
  private static final int[][] RANGES = {
    {0x7F, 0x84},
    {0x86, 0x9F},
    {0xAD, 0xAD},
    {0x34F, 0x34F},
    {0x61C, 0x61C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x200B, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x206F},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFFB},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF}
  };

  private Invisible() {}

  /**
   * One that stands in a text.
   *
   * @param position counted in characters, from 1
   */
  public record Found(int codePoint, int position) {

    /** Its number, for instance U+200B. */
    public String number() {
      return Invisible.number(codePoint);
    }

    /** Its number and its name. */
    public String name() {
      String name = Character.getName(codePoint);
      return name == null ? number() : number() + " " + name;
    }

    /** Whether it makes a text look like another: it turns the order of reading, or hides text. */
    public boolean deceives() {
      return codePoint == 0x61C
          || codePoint == 0x200E
          || codePoint == 0x200F
          || (codePoint >= 0x202A && codePoint <= 0x202E)
          || (codePoint >= 0x2066 && codePoint <= 0x206F)
          || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
    }
  }

  /** Whether a character is not seen, whatever stands around it. */
  public static boolean is(int c) {
    for (int[] range : RANGES) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing of a text is seen. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> isSpace(c) || is(c) || c == BRAILLE_BLANK);
  }

  /** Whether a character is a blank of any width, or breaks the line. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** The first that has no business in a text; one that deceives before all others. */
  public static Optional<Found> in(String text) {
    Found first = null;
    int[] all = text.codePoints().toArray();
    for (int i = 0; i < all.length; i++) {
      if (isOutOfPlace(all, i)) {
        Found found = new Found(all[i], i + 1);
        if (found.deceives()) {
          return Optional.of(found);
        }
        first = first == null ? found : first;
      }
    }
    return Optional.ofNullable(first);
  }

  /** A text in which each that has no business there is shown by its number: {@code ‹U+200B›}. */
  public static String shown(String text) {
    int[] all = text.codePoints().toArray();
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < all.length; i++) {
      if (isOutOfPlace(all, i)) {
        shown.append('‹').append(number(all[i])).append('›');
      } else {
        shown.appendCodePoint(all[i]);
      }
    }
    return shown.toString();
  }

  /** A text without any. */
  public static String without(String text) {
    if (text.codePoints().noneMatch(Invisible::is)) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().filter(c -> !is(c)).forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static String number(int c) {
    return "U+" + String.format(Locale.ROOT, "%04X", c);
  }

  private static boolean isOutOfPlace(int[] all, int at) {
    if (!is(all[at])) {
      return false;
    }
    int before = at == 0 ? ' ' : all[at - 1];
    if (all[at] == JOINER) {
      boolean joins = at + 1 < all.length && isPicture(all[at + 1]);
      return !joins || !(isPicture(before) || isSelector(before));
    }
    return !isSelector(all[at])
        || !(isPicture(before) || Character.isIdeographic(before) || isOfKeycap(before));
  }

  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isPicture(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || type == Character.MATH_SYMBOL
        || type == Character.MODIFIER_SYMBOL;
  }

  private static boolean isOfKeycap(int c) {
    return (c >= '0' && c <= '9') || c == '#' || c == '*';
  }
}
