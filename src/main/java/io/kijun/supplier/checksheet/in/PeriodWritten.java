package io.kijun.supplier.checksheet.in;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.criterion.PeriodSpelling;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An interval or a time of keeping as people write it. */
final class PeriodWritten {

  private static final List<String> EXAMPLES = List.of("45日", "1週間", "3か月", "6か月", "1年");
  private static final Pattern ENGLISH =
      Pattern.compile("(?:every)?(\\d{1,5})?(day|week|month|year)s?(?:ormore|orlonger)?");
  private static final Map<String, String> UNITS =
      Map.of("day", "日", "week", "週", "month", "か月", "year", "年");
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("毎日", "1日"),
          Map.entry("毎週", "1週"),
          Map.entry("毎月", "1か月"),
          Map.entry("毎年", "1年"),
          Map.entry("毎年度", "1年"),
          Map.entry("隔月", "2か月"),
          Map.entry("隔年", "2年"),
          Map.entry("隔週", "2週"),
          Map.entry("月1回", "1か月"),
          Map.entry("年1回", "1年"),
          Map.entry("週1回", "1週"),
          Map.entry("日次", "1日"),
          Map.entry("週次", "1週"),
          Map.entry("月次", "1か月"),
          Map.entry("年次", "1年"),
          Map.entry("daily", "1日"),
          Map.entry("weekly", "1週"),
          Map.entry("monthly", "1か月"),
          Map.entry("quarterly", "3か月"),
          Map.entry("yearly", "1年"),
          Map.entry("annually", "1年"));
  private static final List<String> ENDINGS = List.of("以上", "ごと", "毎", "に1回", "間", "保管", "保存");

  private PeriodWritten() {}

  /** The length of time that a text states. */
  static Understood<Period> read(String text) {
    String folded = stripped(Spelling.normalised(text));
    Optional<Period> read = iso(folded).or(() -> PeriodSpelling.written(words(folded)));
    return read.<Understood<Period>>map(Understood::plainly)
        .orElseGet(() -> Understood.not(refused(folded)));
  }

  private static String stripped(String folded) {
    String rest = folded;
    for (String ending : ENDINGS) {
      rest = rest.endsWith(ending) ? rest.substring(0, rest.length() - ending.length()) : rest;
    }
    return rest;
  }

  private static String words(String folded) {
    Matcher english = ENGLISH.matcher(folded);
    if (english.matches()) {
      String number = english.group(1) == null ? "1" : english.group(1);
      return number + UNITS.get(english.group(2));
    }
    return WORDS.getOrDefault(folded, folded);
  }

  private static Optional<Period> iso(String folded) {
    if (!folded.startsWith("p")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Period.parse(folded)).filter(PeriodSpelling::isSensible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Objection refused(String folded) {
    boolean number = !folded.isEmpty() && folded.chars().allMatch(c -> c >= '0' && c <= '9');
    return new Objection(
        IssueCode.NOT_A_PERIOD,
        number
            ? new Text(
                "単位がありません。「3か月」のように、日・週間・か月・年を付けてください。",
                "There is no unit: days, weeks, months or years, such as 3 months.")
            : new Text(
                "期間として読み取れません。「45日」「1週間」「3か月」「1年」のように入力してください。",
                "This is no length of time; enter it as 45日, 1週間, 3か月 or 1年 (45 days …)."),
        EXAMPLES,
        number || !folded.endsWith("月") ? null : folded.replace("月", "か月"));
  }
}
