package io.kijun.supplier.checksheet.in;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.Invisible;
import io.kijun.core.issue.IssueCode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** A day as people write it. What could be two days, or lacks a part, is none. */
final class DateWords {

  private static final String SEPARATOR = "[-/.年]";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})"
              + "|\\.(\\d{1,2})\\.(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)");
  private static final Pattern DENSE = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern OF_ERA =
      Pattern.compile(
          "(令和|平成|昭和|令|平|昭|r|h|s)\\.?(\\d{1,2}|元)" + SEPARATOR + "(\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?-?([a-z]{3,9})\\.?-?|([a-z]{3,9})\\.?(\\d{1,2})(?:st|nd|rd|th)?[-,]?)(\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}");
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 73_050;
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("\\d{1,2}(?:月\\d{1,2}日?|[-/.]\\d{1,2})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern LAST_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
  private static final Pattern WITHOUT_DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?");
  private static final Pattern RANGE = Pattern.compile(".*\\d.*(?:~|から|より).*");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(.*?)[(\\[]?(?:([日月火水木金土])曜?日?|(sun|mon|tue|wed|thu|fri|sat)[a-z]*\\.?)[)\\]]?");
  private static final String DAYS = "月火水木金土日";
  private static final List<String> ENGLISH_DAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<Character, JapaneseEra> ERAS =
      Map.of(
          '令', JapaneseEra.REIWA,
          'r', JapaneseEra.REIWA,
          '平', JapaneseEra.HEISEI,
          'h', JapaneseEra.HEISEI,
          '昭', JapaneseEra.SHOWA,
          's', JapaneseEra.SHOWA);

  /** Nobody means an earlier one: a small number in a cell of dates is one of 1900. */
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private final IntFunction<Optional<LocalDate>> serial;

  /**
   * Reads days.
   *
   * @param serial the day that a number stands for in the workbook
   */
  DateWords(IntFunction<Optional<LocalDate>> serial) {
    this.serial = serial;
  }

  /** A day. */
  Understood<LocalDate> read(String text) {
    String folded = folded(text);
    Understood<LocalDate> whole = day(folded);
    Matcher weekday = WEEKDAY.matcher(folded);
    if (whole.isNot() && weekday.matches()) {
      Understood<LocalDate> before = day(weekday.group(1));
      LocalDate day = before.value();
      return day == null || !before.isPlain() ? whole : on(day, weekday);
    }
    return whole;
  }

  /** A day, for which a month is enough: then its last day. */
  Understood<LocalDate> planned(String text) {
    Matcher month = WITHOUT_DAY.matcher(folded(text));
    if (month.matches()) {
      try {
        YearMonth whole =
            YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        return Understood.plainly(whole.atEndOfMonth());
      } catch (DateTimeException e) {
        return read(text);
      }
    }
    return read(text);
  }

  private static String folded(String text) {
    StringBuilder dense = new StringBuilder();
    Spelling.line(text)
        .codePoints()
        .filter(c -> !Invisible.isSpace(c))
        .forEach(dense::appendCodePoint);
    return dense.toString().toLowerCase(Locale.ROOT);
  }

  private Understood<LocalDate> day(String folded) {
    try {
      Matcher dense = DENSE.matcher(folded);
      if (dense.matches()) {
        return within(day(dense.group(1), dense.group(2), dense.group(3)));
      }
      Matcher yearFirst = YEAR_FIRST.matcher(folded);
      if (yearFirst.matches()) {
        return within(yearFirst(yearFirst));
      }
      Matcher ofEra = OF_ERA.matcher(folded);
      if (ofEra.matches()) {
        return within(ofEra(ofEra));
      }
      Matcher english = ENGLISH.matcher(folded);
      if (english.matches()) {
        return english(english, folded);
      }
    } catch (DateTimeException e) {
      return no("その日付は暦にありません。", "There is no such day in the calendar.");
    }
    return SERIAL.matches(folded) ? serial(Integer.parseInt(folded)) : refused(folded);
  }

  private static LocalDate yearFirst(Matcher written) {
    int group = 2;
    while (written.group(group) == null) {
      group += 2;
    }
    return day(written.group(1), written.group(group), written.group(group + 1));
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static LocalDate ofEra(Matcher written) {
    int year = written.group(2).equals("元") ? 1 : Integer.parseInt(written.group(2));
    JapaneseEra era = ERAS.get(written.group(1).charAt(0));
    return LocalDate.from(
        JapaneseDate.of(
            era, year, Integer.parseInt(written.group(3)), Integer.parseInt(written.group(4))));
  }

  private static Understood<LocalDate> english(Matcher written, String folded) {
    boolean dayFirst = written.group(1) != null;
    String name = dayFirst ? written.group(2) : written.group(3);
    String day = dayFirst ? written.group(1) : written.group(4);
    int month = MONTHS.indexOf(name.substring(0, 3)) + 1;
    return month == 0
        ? refused(folded)
        : within(day(written.group(5), Integer.toString(month), day));
  }

  private Understood<LocalDate> serial(int number) {
    Optional<LocalDate> day =
        number < FIRST_SERIAL || number > LAST_SERIAL ? Optional.empty() : serial.apply(number);
    return day.<Understood<LocalDate>>map(
            known ->
                Understood.doubtful(
                    known,
                    Objection.of(
                        IssueCode.SERIAL_DATE,
                        "Excelの日付の数値と見て、%sと読みました。".formatted(known),
                        "This was taken for Excel's number of a day, %s.".formatted(known),
                        known.toString())))
        .orElseGet(() -> refused(Integer.toString(number)));
  }

  private static Understood<LocalDate> within(LocalDate day) {
    return day.isBefore(EARLIEST) || !day.isBefore(LATEST)
        ? no(
            "%sと読めますが、1950年から2099年までの日付ではありません。".formatted(day),
            "This is %s, which is not between 1950 and 2099.".formatted(day))
        : Understood.plainly(day);
  }

  private static Understood<LocalDate> on(LocalDate day, Matcher written) {
    int index =
        written.group(2) == null
            ? ENGLISH_DAYS.indexOf(written.group(3))
            : DAYS.indexOf(written.group(2));
    if (day.getDayOfWeek() == DayOfWeek.of(index + 1)) {
      return Understood.plainly(day);
    }
    String real = DAYS.substring(day.getDayOfWeek().getValue() - 1, day.getDayOfWeek().getValue());
    return Understood.doubtful(
        day,
        Objection.of(
            IssueCode.WEEKDAY,
            "%sは%s曜日です。日付を確かめてください。".formatted(day, real),
            "%s is a %s; look at the day again."
                .formatted(day, day.getDayOfWeek().toString().toLowerCase(Locale.ROOT))));
  }

  private static Understood<LocalDate> refused(String folded) {
    if (RANGE.matches(folded)) {
      return no("期間ではなく、日付を「、」で区切って入力してください。", "Enter days with commas between them, no range.");
    }
    if (WITHOUT_YEAR.matches(folded)) {
      return no(
          "何年の日付ですか。年から入力してください（例：2026/4/1）。",
          "Of which year? Enter the day with its year, such as 2026/4/1.");
    }
    Matcher shortYear = SHORT_YEAR.matcher(folded);
    if (shortYear.matches()) {
      String year = shortYear.group(1);
      return no(
          "「%s」が西暦の20%sなのか令和%s年なのかが分かりません。「2026/4/1」または「R8.4.1」のように入力してください。"
              .formatted(year, year.length() == 1 ? "0" + year : year, year),
          "Is “%s” a year of the common era or of Reiwa? Enter it as 2026/4/1 or R8.4.1."
              .formatted(year));
    }
    if (LAST_YEAR.matches(folded)) {
      return no(
          "月と日のどちらが先か分かりません。年・月・日の順に入力してください（例：2026/4/1）。",
          "Which is the month? Enter year, month and day, such as 2026/4/1.");
    }
    if (WITHOUT_DAY.matches(folded)) {
      return no(
          "何日ですか。日まで入力してください（例：2026/4/1）。",
          "On which day? Enter the whole date, such as 2026/4/1.");
    }
    return no(
        "日付として読み取れません。「2026/4/1」または「R8.4.1」のように入力してください。",
        "This is no date; enter it as 2026/4/1 or R8.4.1.");
  }

  private static Understood<LocalDate> no(String ja, String en) {
    return Understood.not(Objection.of(IssueCode.NOT_A_DATE, ja, en));
  }
}
