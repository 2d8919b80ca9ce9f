package io.kijun.core.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CadencePeriod;
import io.kijun.core.standard.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What a 頻度 cell may say: {@code 1回以上/年}, {@code 1回以上/6か月}, {@code 常時} and so on. */
public final class CadenceGrammar {

  /** Examples of what is allowed, for messages and hints. */
  public static final List<String> ALLOWED =
      List.of("1回以上/年", "2回以上/年", "1回以上/6か月", "1回以上/月", "1回以上", "常時", "利用日ごと", "自社で定めた間隔");

  private static final Pattern TIMES_PER =
      Pattern.compile("(\\d{1,3})回(?:以上)?/(\\d{0,3})(年|か月|月|週間?|日)(?:以上)?");
  private static final Pattern TIMES = Pattern.compile("(\\d{1,3})回以上");
  private static final int LONGEST_DAYS = 36525;

  private CadenceGrammar() {}

  /** The cadence that a cell states, or empty where it is none. */
  public static Optional<Cadence> parse(String text) {
    String spelt = Spelling.normalised(text);
    return switch (spelt) {
      case "常時", "continuous" -> Optional.of(new Cadence(1, CadencePeriod.CONTINUOUS));
      case "利用日ごと", "useday" -> Optional.of(new Cadence(1, CadencePeriod.USE_DAY));
      case "自社で定めた間隔", "own" -> Optional.of(new Cadence(1, CadencePeriod.OWN));
      default -> counted(spelt);
    };
  }

  private static Optional<Cadence> counted(String spelt) {
    Matcher ever = TIMES.matcher(spelt);
    if (ever.matches()) {
      return cadence(ever.group(1), CadencePeriod.EVER);
    }
    Matcher per = TIMES_PER.matcher(spelt);
    if (!per.matches()) {
      return Optional.empty();
    }
    int length = per.group(2).isEmpty() ? 1 : Integer.parseInt(per.group(2));
    Period period =
        switch (per.group(3)) {
          case "年" -> Period.ofYears(length);
          case "か月", "月" -> Period.ofMonths(length);
          case "日" -> Period.ofDays(length);
          default -> Period.ofDays(7 * length);
        };
    boolean sensible =
        !period.isZero() && period.toTotalMonths() * 31 + period.getDays() <= LONGEST_DAYS;
    return sensible ? cadence(per.group(1), CadencePeriod.of(period)) : Optional.empty();
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
                          atLeast(cadence.times()) + " " + every(en)));
    };
  }

  /** {@code a year} for one, {@code every 6 months} for several. */
  private static String every(String period) {
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
