package io.kijun.core.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CadencePeriod;
import io.kijun.core.standard.Periods;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a 頻度 that cannot be read was probably meant to say. A proposal asks no less: the most times
 * and the shortest period that are named, and never a 'once' that does not lapse.
 */
final class CadenceMeant {

  private static final Pattern TIMES = Pattern.compile("(\\d{1,3})[回度]");
  private static final Pattern HARMLESS =
      Pattern.compile(
          "以上|異常|以内|以下|未満|最低|少なくとも|必ず|程度|およそ|目安|原則|定期的|定期|頻度|実施|する|こと"
              + "|ごと|毎|約|間|につき|あたり|当たり|[にはのでをと/()「」。・,.:;、|~-]");
  private static final Pattern NUMBERS_AND_UNITS = Pattern.compile("[^0-9年月週日期半四毎隔]");

  private CadenceMeant() {}

  /** The spelling of a cadence, or empty where none is near enough. */
  static Optional<String> of(String text) {
    String spelt = PeriodSpelling.folded(text);
    List<Period> periods = PeriodSpelling.mentionedIn(spelt);
    String rest = TIMES.matcher(PeriodSpelling.withoutMentions(spelt)).replaceAll("");
    boolean understood = HARMLESS.matcher(rest).replaceAll("").isEmpty();
    int times = times(spelt);
    // without times, two lengths may be days of a week
    return understood && (times > 0 || periods.size() == 1)
        ? strictest(Math.max(1, times), periods)
        : misspelt(spelt);
  }

  private static int times(String spelt) {
    int most = 0;
    Matcher times = TIMES.matcher(spelt);
    while (times.find()) {
      most = Math.max(most, Integer.parseInt(times.group(1)));
    }
    return most;
  }

  private static Optional<String> strictest(int times, List<Period> periods) {
    Period shortest =
        periods.stream()
            .filter(PeriodSpelling::isSensible)
            .min(Comparator.comparingDouble(Periods::days))
            .orElse(Period.ofYears(1));
    Cadence cadence = new Cadence(times, CadencePeriod.of(shortest));
    String words = CadenceGrammar.inWords(cadence).ja();
    return CadenceGrammar.parse(words).map(read -> words);
  }

  /** Of the examples, one with the same numbers and units. */
  private static Optional<String> misspelt(String spelt) {
    List<String> same =
        CadenceGrammar.ALLOWED.stream()
            .filter(example -> numbersAndUnits(example).equals(numbersAndUnits(spelt)))
            .filter(CadenceMeant::lapses)
            .toList();
    return Nearest.meant(spelt, same);
  }

  private static boolean lapses(String example) {
    return CadenceGrammar.parse(example)
        .filter(cadence -> cadence.per().kind() != CadencePeriod.Kind.EVER)
        .isPresent();
  }

  private static String numbersAndUnits(String text) {
    return NUMBERS_AND_UNITS.matcher(text).replaceAll("");
  }
}
