package io.kijun.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which formats show a number as a day or a time: those that Excel has, and own ones. */
final class DateFormats {

  /** What is shown of a number. */
  enum ShownAs {
    NUMBER,
    /** A day, maybe with a time. */
    DAY,
    /** The time of a day. */
    TIME,
    /** Hours, minutes or seconds, as many as there are. */
    ELAPSED
  }

  /** In Japanese, Chinese and Korean 27 to 36 and 50 to 58; in Thai 71 to 81 (ECMA-376 18.8.30). */
  private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 32, 33, 45, 47, 78, 80);

  private static final Set<Integer> LONG_TIMES = Set.of(46, 79);
  private static final List<int[]> BUILT_IN =
      List.of(
          new int[] {14, 22},
          new int[] {27, 36},
          new int[] {45, 47},
          new int[] {50, 58},
          new int[] {71, 81});

  /** What 'as Excel sees fit' is called. */
  private static final Set<String> GENERAL =
      Set.of("general", "g/標準", "g/通用格式", "standard", "g/표준");

  private DateFormats() {}

  /** What a format of Excel's own shows. */
  static ShownAs builtIn(int id) {
    if (LONG_TIMES.contains(id)) {
      return ShownAs.ELAPSED;
    }
    if (TIMES.contains(id)) {
      return ShownAs.TIME;
    }
    return BUILT_IN.stream().anyMatch(range -> range[0] <= id && id <= range[1])
        ? ShownAs.DAY
        : ShownAs.NUMBER;
  }

  /** What a format shows; it may have sections, of which one is enough. */
  static ShownAs of(String code) {
    if (GENERAL.contains(code.strip().toLowerCase(Locale.ROOT))) {
      return ShownAs.NUMBER;
    }
    return new FormatLetters(code).shown();
  }
}
