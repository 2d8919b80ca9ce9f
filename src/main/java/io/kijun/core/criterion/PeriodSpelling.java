package io.kijun.core.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How cells spell lengths of time: 年, 半年, 四半期, 12か月, 一年 and so on. */
public final class PeriodSpelling {

  /** A number, which may be left out, and a unit: two groups. */
  static final String PERIOD = "(\\d{0,5})(か年|年|四半期|半期|半年|か月|月|週間|週|日)";

  private static final String KANJI = "〇一二三四五六七八九";
  private static final Pattern NUMERAL =
      Pattern.compile("([一二三四五六七八九十]+)(回|度|か年|年|[ヶケヵカか箇個]月|月|週|日)");
  private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]");
  private static final Pattern MENTIONED = Pattern.compile(PERIOD);
  private static final int LONGEST_DAYS = 36525;

  private PeriodSpelling() {}

  /** A cell's text in the form in which it is read, with numbers in digits. */
  static String folded(String text) {
    Matcher numeral = NUMERAL.matcher(Spelling.normalised(text));
    StringBuilder digits = new StringBuilder();
    while (numeral.find()) {
      String number = numeral.group(1);
      // 二三年 is two or three years, which is no number
      String told = NUMBER.matches(number) ? Integer.toString(number(number)) : number;
      numeral.appendReplacement(digits, told + numeral.group(2));
    }
    numeral.appendTail(digits);
    return Spelling.normalised(digits.toString()).replace("か年", "年");
  }

  private static int number(String kanji) {
    int ten = kanji.indexOf('十');
    if (ten < 0) {
      return KANJI.indexOf(kanji);
    }
    int tens = ten == 0 ? 1 : KANJI.indexOf(kanji.charAt(ten - 1));
    int ones = ten == kanji.length() - 1 ? 0 : KANJI.indexOf(kanji.charAt(ten + 1));
    return 10 * tens + ones;
  }

  /**
   * So many units.
   *
   * @param number empty: one
   */
  static Period of(String number, String unit) {
    int length = number.isEmpty() ? 1 : Integer.parseInt(number);
    return switch (unit) {
      case "か年", "年" -> Period.ofYears(length);
      case "半年", "半期" -> Period.ofMonths(6 * length);
      case "四半期" -> Period.ofMonths(3 * length);
      case "か月", "月" -> Period.ofMonths(length);
      case "日" -> Period.ofDays(length);
      default -> Period.ofDays(7 * length);
    };
  }

  /**
   * The length of time that a text states, with its number; empty where it states none, one longer
   * than a hundred years, or a month that may be one of the year.
   */
  public static Optional<Period> written(String text) {
    Matcher whole = MENTIONED.matcher(folded(text));
    if (!whole.matches() || isMonthOfYear(whole.group(1), whole.group(2))) {
      return Optional.empty();
    }
    boolean named = whole.group(2).startsWith("半") || whole.group(2).startsWith("四");
    return whole.group(1).isEmpty() && !named
        ? Optional.empty()
        : Optional.of(of(whole.group(1), whole.group(2))).filter(PeriodSpelling::isSensible);
  }

  /** Whether a period is longer than nothing, and no longer than a hundred years. */
  public static boolean isSensible(Period period) {
    return !period.isZero() && period.toTotalMonths() * 31 + period.getDays() <= LONGEST_DAYS;
  }

  /** Whether a month is told by its number, which may be one of the year. */
  static boolean isMonthOfYear(String number, String unit) {
    return unit.equals("月") && !number.isEmpty();
  }

  /** All lengths that a folded text names; a month that is told by its number is any month. */
  static List<Period> mentionedIn(String folded) {
    List<Period> all = new ArrayList<>();
    Matcher mentioned = MENTIONED.matcher(folded);
    while (mentioned.find()) {
      String number = mentioned.group(1);
      String unit = mentioned.group(2);
      all.add(of(isMonthOfYear(number, unit) ? "" : number, unit));
    }
    return all;
  }

  /** What of a folded text is no length of time. */
  static String withoutMentions(String folded) {
    return MENTIONED.matcher(folded).replaceAll("");
  }
}
