package io.kijun.supplier.checksheet.out;

import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;

/** What the file of a check sheet is called, so that it is found again in a folder of many. */
public final class SheetFileName {

  private static final String FORBIDDEN = "\\/:*?\"<>|%";
  private static final int LONGEST_NAME = 40;

  private SheetFileName() {}

  /**
   * The name of a supplier's file, for instance {@code チェックシート_S-001_丸山プレス工業_20261124.xlsx}.
   *
   * @param day the day on which it goes out
   */
  public static String of(SheetRecipient recipient, SheetLanguage language, LocalDate day) {
    StringBuilder name = new StringBuilder(base(language));
    for (String part : new String[] {recipient.code(), recipient.name()}) {
      String kept = part(part);
      name.append(kept.isEmpty() ? "" : "_" + kept);
    }
    return name.append(
            "_%04d%02d%02d.xlsx".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
        .toString();
  }

  /** The name of the empty sheet of a version of a standard. */
  public static String blank(SheetLanguage language, String version) {
    return base(language) + "_" + part(version) + ".xlsx";
  }

  private static String base(SheetLanguage language) {
    return language == SheetLanguage.JA ? "チェックシート" : "check-sheet";
  }

  /** What every system takes as part of a file's name. */
  public static String part(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .filter(c -> FORBIDDEN.indexOf(c) < 0)
        .limit(LONGEST_NAME)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }
}
