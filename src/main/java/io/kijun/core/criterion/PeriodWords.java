package io.kijun.core.criterion;

import io.kijun.core.standard.Text;
import java.time.Period;
import java.util.StringJoiner;
import java.util.function.BiFunction;

/** A calendar period in words, in both languages. */
public record PeriodWords(String ja, String en) {

  /** A period, for instance 6か月 / 6 months. */
  public static PeriodWords of(Period period) {
    StringJoiner ja = new StringJoiner("");
    StringJoiner en = new StringJoiner(" ");
    add(ja, en, period.getYears(), "年", "year");
    add(ja, en, period.getMonths(), "か月", "month");
    add(ja, en, period.getDays(), "日", "day");
    return ja.length() == 0
        ? new PeriodWords("0日", "0 days")
        : new PeriodWords(ja.toString(), en.toString());
  }

  private static void add(StringJoiner ja, StringJoiner en, int count, String unit, String word) {
    if (count != 0) {
      ja.add(count + unit);
      en.add(count + " " + word + (count == 1 ? "" : "s"));
    }
  }

  /** Both texts, each put into a sentence. */
  public Text map(BiFunction<String, String, Text> sentence) {
    return sentence.apply(ja, en);
  }
}
