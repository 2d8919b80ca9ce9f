package io.kijun.core.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What a 保管期間 cell may say: {@code 6か月以上}, {@code 1年以上}, {@code 自社で定めた期間}. */
public final class RetentionGrammar {

  /** Examples of what is allowed, for messages and hints. */
  public static final List<String> ALLOWED = List.of("6か月以上", "1年以上", "90日以上", "自社で定めた期間");

  private static final Pattern AT_LEAST = Pattern.compile("(\\d{1,5})(年|か月|日)(?:以上)?");
  private static final int LONGEST_DAYS = 36525;

  private RetentionGrammar() {}

  /** The retention that a cell states, or empty where it states none. */
  public static Optional<Retention> parse(String text) {
    String spelt = Spelling.normalised(text);
    if (spelt.equals("自社で定めた期間") || spelt.equals("own")) {
      return Optional.of(Retention.OWN);
    }
    Matcher atLeast = AT_LEAST.matcher(spelt);
    if (!atLeast.matches()) {
      return Optional.empty();
    }
    int length = Integer.parseInt(atLeast.group(1));
    Period period =
        switch (atLeast.group(2)) {
          case "年" -> Period.ofYears(length);
          case "か月" -> Period.ofMonths(length);
          default -> Period.ofDays(length);
        };
    boolean sensible = length > 0 && period.toTotalMonths() * 31 + period.getDays() <= LONGEST_DAYS;
    return sensible ? Optional.of(new Retention(period)) : Optional.empty();
  }

  /** A retention in words. */
  public static Text inWords(Retention retention) {
    Period least = retention.least();
    return least == null
        ? new Text("自社で定めた期間", "a period of the supplier's own")
        : PeriodWords.of(least).map((ja, en) -> new Text(ja + "以上", "at least " + en));
  }
}
