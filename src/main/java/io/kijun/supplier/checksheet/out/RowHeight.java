package io.kijun.supplier.checksheet.out;

/** How high rows are: programs do not find it by themselves where a file comes from a program. */
public final class RowHeight {

  private static final double LINE = 15;
  private static final double AIR = 3;
  private static final double HIGHEST = 400;

  /** Letters from here on are as wide as two of those before. */
  private static final int WIDE = 0x2E80;

  /** What letters of the Latin alphabet take, of a digit's width, on average. */
  private static final double NARROW = 0.95;

  private double lines = 1;

  /** A text in a column of a width in characters. */
  public RowHeight with(String text, double width) {
    double needed = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      needed += Math.max(1, Math.ceil(length(line) / (width - 1)));
    }
    lines = Math.max(lines, needed);
    return this;
  }

  private static double length(String line) {
    // signs such as ○ and ・ are wide in Japanese fonts
    return line.codePoints().mapToDouble(c -> c >= WIDE || isSign(c) ? 2 : NARROW).sum();
  }

  private static boolean isSign(int c) {
    return c >= 0x2010 && c < WIDE;
  }

  /** How high a row is that has all of them. */
  public double points() {
    return Math.min(HIGHEST, lines * LINE + AIR);
  }
}
