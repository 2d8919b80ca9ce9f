package io.kijun.core.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What a 保管期間 cell may say: {@code 6か月以上}, {@code 1年以上}, {@code 自社で定めた期間}. */
public final class RetentionGrammar {

  /** Examples of what is allowed, for messages and hints. */
  public static final List<String> ALLOWED = List.of("6か月以上", "1年以上", "90日以上", "自社で定めた期間");

  private static final Pattern MONTH = Pattern.compile("(\\d)月");
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?:最低|少なくとも)?(?:(\\d{1,3})年(\\d{1,2})か月|(\\d{1,3})年半|"
              + PeriodSpelling.PERIOD
              + ")間?(?:以上)?(?:保管|保存|保持)?");
  private static final Pattern HARMLESS =
      Pattern.compile(
          "以上|異常|以内|以下|未満|最低|少なくとも|必ず|程度|およそ|目安|原則|保管|保存|保持|期間|する|こと|約|間|[はのでをと/()「」。・,.:;、|~-]");

  private RetentionGrammar() {}

  /** The retention that a cell states, or empty where it states none. */
  public static Optional<Retention> parse(String text) {
    String spelt = PeriodSpelling.folded(text);
    if (spelt.equals("自社で定めた期間") || spelt.equals("own")) {
      return Optional.of(Retention.OWN);
    }
    Matcher atLeast = AT_LEAST.matcher(spelt);
    return atLeast.matches()
        ? period(atLeast).filter(PeriodSpelling::isSensible).map(Retention::new)
        : Optional.empty();
  }

  private static Optional<Period> period(Matcher atLeast) {
    if (atLeast.group(1) != null) {
      return Optional.of(
          Period.of(Integer.parseInt(atLeast.group(1)), Integer.parseInt(atLeast.group(2)), 0));
    }
    if (atLeast.group(3) != null) {
      return Optional.of(Period.of(Integer.parseInt(atLeast.group(3)), 6, 0));
    }
    String number = atLeast.group(4);
    String unit = atLeast.group(5);
    boolean counted = !number.isEmpty() || unit.startsWith("半") || unit.equals("四半期");
    return counted && !PeriodSpelling.isMonthOfYear(number, unit)
        ? Optional.of(PeriodSpelling.of(number, unit))
        : Optional.empty();
  }

  /**
   * What a cell that states none was probably meant to say: all lengths that it names, together.
   */
  static Optional<String> meant(String text) {
    String spelt = MONTH.matcher(PeriodSpelling.folded(text)).replaceAll("$1か月");
    List<Period> named = PeriodSpelling.mentionedIn(spelt);
    String rest = HARMLESS.matcher(PeriodSpelling.withoutMentions(spelt)).replaceAll("");
    if (named.isEmpty() || !rest.isEmpty()) {
      return Nearest.meant(spelt, ALLOWED);
    }
    Period together = named.stream().reduce(Period.ZERO, Period::plus);
    return PeriodSpelling.isSensible(together)
        ? Optional.of(inWords(new Retention(together)).ja())
        : Optional.empty();
  }

  /** A retention in words. */
  public static Text inWords(Retention retention) {
    Period least = retention.least();
    return least == null
        ? new Text("自社で定めた期間", "a period of the supplier's own")
        : PeriodWords.of(least).map((ja, en) -> new Text(ja + "以上", "at least " + en));
  }
}
