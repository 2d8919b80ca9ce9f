package io.kijun.core.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CadencePeriod;
import io.kijun.core.standard.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a 頻度 cell may say: {@code 1回以上/年}, {@code 1回以上/6か月}, {@code 常時} and so on, and what people
 * write for it.
 *
 * <pre>
 * 1回以上/年      年1回以上  年に1回  1年に一回以上  毎年  毎年1回  年次  1年ごと  年間1回
 * 2回以上/年      年2回以上  1年に2回以上
 * 1回以上/月      月1回以上  毎月  月次  1か月に1回  1か月ごと
 * 1回以上/6か月    1回以上/半年  半年に1回以上  半年  半期に1回  6か月ごと
 * 1回以上/3か月    1回以上/四半期  四半期に1回以上  四半期ごと
 * 1回以上/12か月   12か月  十二か月に1回
 * 1回以上/2年     隔年  2年に1回
 * 1回以上/週      週1回以上  毎週  週次
 * refused:       12月に1回 (a month of the year?)  1年半に1回  上期と下期に各1回  随時
 * </pre>
 */
public final class CadenceGrammar {

  /** Examples of what is allowed, for messages and hints. */
  public static final List<String> ALLOWED =
      List.of("1回以上/年", "2回以上/年", "1回以上/6か月", "1回以上/月", "1回以上", "常時", "利用日ごと", "自社で定めた間隔");

  private static final String LEAST = "(?:最低|少なくとも)?";
  private static final String TIMES = "(\\d{1,3})[回度](?:以上)?";
  private static final String PERIOD = PeriodSpelling.PERIOD.replace("{0,5}", "{0,3}");

  private static final Pattern EVER = Pattern.compile("(\\d{1,3})回以上");
  private static final Pattern TIMES_PER =
      Pattern.compile(LEAST + TIMES + "/毎?" + PERIOD + "(?:以上)?");
  private static final Pattern PER_TIMES =
      Pattern.compile("毎?" + PERIOD + "間?(?:に|で|あたり|当たり|につき|毎に?|ごとに?)?" + LEAST + TIMES);
  private static final Pattern EACH =
      Pattern.compile(
          "毎()(年|月|週|日|半期|半年|四半期)|" + PERIOD + "間?(?:毎|ごと)に?|(\\d{1,3})(年|か月|週間)|()(半年|半期|四半期)");
  private static final Pattern EVERY =
      Pattern.compile("(年次|月次|週次|日次|隔年|隔月|隔週|隔日)(?:に|で)?(?:" + TIMES + ")?");

  private CadenceGrammar() {}

  /** The cadence that a cell states, or empty where it is none. */
  public static Optional<Cadence> parse(String text) {
    String spelt = PeriodSpelling.folded(text);
    return switch (spelt) {
      case "常時", "continuous" -> Optional.of(new Cadence(1, CadencePeriod.CONTINUOUS));
      case "利用日ごと", "利用日毎", "利用日ごとに", "利用日毎に", "useday" ->
          Optional.of(new Cadence(1, CadencePeriod.USE_DAY));
      case "自社で定めた間隔", "own" -> Optional.of(new Cadence(1, CadencePeriod.OWN));
      default -> counted(spelt);
    };
  }

  private static Optional<Cadence> counted(String spelt) {
    Matcher ever = EVER.matcher(spelt);
    if (ever.matches()) {
      return cadence(ever.group(1), CadencePeriod.EVER);
    }
    Matcher timesPer = TIMES_PER.matcher(spelt);
    if (timesPer.matches()) {
      return cadence(timesPer.group(1), timesPer.group(2), timesPer.group(3));
    }
    Matcher perTimes = PER_TIMES.matcher(spelt);
    if (perTimes.matches()) {
      return PeriodSpelling.isMonthOfYear(perTimes.group(1), perTimes.group(2))
          ? Optional.empty()
          : cadence(perTimes.group(3), perTimes.group(1), perTimes.group(2));
    }
    return each(spelt).or(() -> every(spelt));
  }

  private static Optional<Cadence> each(String spelt) {
    Matcher each = EACH.matcher(spelt);
    if (!each.matches()) {
      return Optional.empty();
    }
    for (int group = 2; group <= each.groupCount(); group += 2) {
      String unit = each.group(group);
      if (unit != null && !PeriodSpelling.isMonthOfYear(each.group(group - 1), unit)) {
        return cadence("1", each.group(group - 1), unit);
      }
    }
    return Optional.empty();
  }

  private static Optional<Cadence> every(String spelt) {
    Matcher every = EVERY.matcher(spelt);
    if (!every.matches()) {
      return Optional.empty();
    }
    String word = every.group(1);
    boolean alternate = word.startsWith("隔");
    String unit = alternate ? word.substring(1) : word.substring(0, 1);
    return cadence(every.group(2) == null ? "1" : every.group(2), alternate ? "2" : "", unit);
  }

  private static Optional<Cadence> cadence(String times, String number, String unit) {
    Period period = PeriodSpelling.of(number, unit);
    return PeriodSpelling.isSensible(period)
        ? cadence(times, CadencePeriod.of(period))
        : Optional.empty();
  }

  private static Optional<Cadence> cadence(String times, CadencePeriod per) {
    int count = Integer.parseInt(times);
    return count < 1 ? Optional.empty() : Optional.of(new Cadence(count, per));
  }

  /** A cadence in words. */
  public static Text inWords(Cadence cadence) {
    return switch (cadence.per().kind()) {
      case CONTINUOUS -> new Text("常時", "at all times");
      case USE_DAY -> new Text("利用日ごと", "on every day of use");
      case OWN -> new Text("自社で定めた間隔", "at an interval of the supplier's own");
      case EVER -> new Text(cadence.times() + "回以上", atLeast(cadence.times()));
      case CALENDAR ->
          PeriodWords.of(cadence.period().orElseThrow())
              .map(
                  (ja, en) ->
                      new Text(
                          cadence.times()
                              + "回以上/"
                              + (ja.equals("1年") ? "年" : ja.equals("1か月") ? "月" : ja),
                          atLeast(cadence.times()) + " " + everyWord(en)));
    };
  }

  /** {@code a year} for one, {@code every 6 months} for several. */
  private static String everyWord(String period) {
    return period.startsWith("1 ") ? "a " + period.substring(2) : "every " + period;
  }

  private static String atLeast(int times) {
    return switch (times) {
      case 1 -> "at least once";
      case 2 -> "at least twice";
      default -> "at least " + times + " times";
    };
  }
}
