package io.kijun.core.ruleset.differences;

import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Timing;
import io.kijun.core.standard.VerdictRow;
import io.kijun.core.standard.Word;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that differs between two rulesets. */
public final class Differences {

  /** Words, settings and weights do not know their rows. */
  private static final RowPlace LABELS = new RowPlace("00-standard.xlsx", "ラベル", 0);

  private static final RowPlace WORDS = new RowPlace("00-standard.xlsx", "語彙", 0);
  private static final RowPlace SETTINGS = new RowPlace("00-standard.xlsx", "設定", 0);
  private static final RowPlace SCORING = new RowPlace("90-verdict.xlsx", "評点", 0);

  private final Standard before;
  private final Standard after;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Standard before, Standard after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Criteria first, then labels, items, words, settings, weights, verdicts, decisions, advice,
   * cases.
   */
  public static List<Difference> between(Standard before, Standard after) {
    Differences differences = new Differences(before, after);
    differences.found.addAll(CriterionDifferences.between(before, after));
    differences.labels();
    differences.items();
    differences.words();
    differences.settings();
    differences.scoring();
    differences.verdicts();
    differences.decisions();
    differences.advice();
    differences.cases();
    return List.copyOf(differences.found);
  }

  private void labels() {
    new KeyedDifferences<Label>("label:", Label::no, label -> LABELS)
        .field("ja", 2, label -> label.name().ja())
        .field("en", 3, label -> label.name().en())
        .compare(before.labels(), after.labels(), found);
  }

  private void items() {
    new KeyedDifferences<Item>("item:", Item::no, Item::at)
        .losingLoosens(item -> true)
        .field("label", 2, Item::label)
        .field("obligation", 3, Item::obligation, (old, now) -> now == Obligation.OPTIONAL)
        .field("titleJa", 4, item -> item.title().ja())
        .field("titleEn", 5, item -> item.title().en())
        .field("appliesWhen", 6, item -> Set.copyOf(item.appliesWhen()), Loosening::gains)
        .field("buildsOn", 7, item -> Set.copyOf(item.buildsOn()), Loosening::loses)
        .field("sourceNote", 8, Item::sourceNote)
        .compare(before.items(), after.items(), found);
  }

  private void words() {
    KeyedDifferences<Word> words =
        new KeyedDifferences<Word>("word:", Word::code, word -> WORDS)
            .field("ja", 3, word -> word.label().ja())
            .field("en", 4, word -> word.label().en())
            .field("appliesWhen", 5, word -> Set.copyOf(word.appliesWhen()), Loosening::gains);
    words.compare(before.vocabulary().audiences(), after.vocabulary().audiences(), found);
    words.compare(before.vocabulary().scopes(), after.vocabulary().scopes(), found);
    words.compare(before.vocabulary().contents(), after.vocabulary().contents(), found);
    words.compare(before.vocabulary().events(), after.vocabulary().events(), found);
    occasions();
    new KeyedDifferences<ProfileFact>("profile:", ProfileFact::code, fact -> WORDS)
        .field("ja", 3, fact -> fact.label().ja())
        .field("en", 4, fact -> fact.label().en())
        .field("implies", 11, fact -> Set.copyOf(fact.implies()), Loosening::loses)
        .compare(before.vocabulary().profile(), after.vocabulary().profile(), found);
    new KeyedDifferences<io.kijun.core.standard.EvidenceKey>(
            "evidence:", key -> key.key(), key -> WORDS)
        .field("ja", 3, key -> key.question().ja())
        .field("en", 4, key -> key.question().en())
        .compare(before.vocabulary().evidence(), after.vocabulary().evidence(), found);
  }

  private void occasions() {
    new KeyedDifferences<Occasion>("occasion:", Occasion::code, occasion -> WORDS)
        .field("ja", 3, occasion -> occasion.label().ja())
        .field("en", 4, occasion -> occasion.label().en())
        .field("appliesWhen", 5, one -> Set.copyOf(one.appliesWhen()), Loosening::gains)
        .field("timing", 6, Occasion::timing, (old, now) -> now == Timing.EITHER)
        .field("leadDays", 7, one -> number(one.leadDays(), -1), Differences::isMoreOrNone)
        .field("graceDays", 8, one -> number(one.graceDays(), -1), Differences::isMoreOrNone)
        .field("eventTypes", 9, one -> Set.copyOf(one.eventTypes()), Loosening::loses)
        .field("eventEvidence", 10, one -> Set.copyOf(one.eventEvidence()), Loosening::loses)
        .compare(before.vocabulary().occasions(), after.vocabulary().occasions(), found);
  }

  private static int number(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }

  private static boolean isMoreOrNone(int old, int now) {
    return now > old || now < 0;
  }

  private void settings() {
    new KeyedDifferences<Settings>("setting:", settings -> "all", settings -> SETTINGS)
        .field("fiscalYearFirstMonth", 3, s -> number(s.fiscalYearFirstMonth(), 0), (a, b) -> true)
        .field("graceDays", 3, Settings::graceDays, (old, now) -> now > old)
        .field("undatedAge", 3, Differences::undatedDays, (old, now) -> now > old)
        .field("notApplicable", 3, Settings::notApplicableCountsAsZero, (old, now) -> !now)
        .field("dueDays", 3, Settings::dueDays, Differences::anyIsMore)
        .field("lapseNoticeDays", 3, Settings::lapseNoticeDays, (old, now) -> now < old)
        .field("declaredCounts", 3, Settings::declaredCounts, (old, now) -> now)
        .compare(List.of(before.settings()), List.of(after.settings()), found);
    new KeyedDifferences<Standard>("standard:", standard -> "all", standard -> SETTINGS)
        .field("id", 3, Standard::id)
        .field("version", 3, Standard::version)
        .field("title", 3, Standard::title)
        .field("effectiveFrom", 3, Standard::effectiveFrom)
        .compare(List.of(before), List.of(after), found);
  }

  private static double undatedDays(Settings settings) {
    String age = settings.undatedAge();
    return age == null ? Double.MAX_VALUE : Loosening.days(Period.parse(age));
  }

  private void scoring() {
    new KeyedDifferences<Standard>("scoring:", standard -> "all", standard -> SCORING)
        .field(
            "byObligation",
            2,
            standard -> plain(standard.scoring().byObligation()),
            (old, now) -> true)
        .field("byItem", 2, standard -> plain(standard.scoring().byItem()), (old, now) -> true)
        .field(
            "partialWorth",
            2,
            standard -> share(standard.scoring().partialWorth()),
            (old, now) -> now.compareTo(old) > 0)
        .compare(List.of(before), List.of(after), found);
  }

  /** However the numbers are written. */
  private static Map<String, String> plain(Map<?, BigDecimal> weights) {
    Map<String, String> plain = new TreeMap<>();
    weights.forEach(
        (key, weight) -> plain.put(key.toString(), weight.stripTrailingZeros().toPlainString()));
    return plain;
  }

  private void verdicts() {
    new KeyedDifferences<VerdictRow>("verdict:", VerdictRow::id, VerdictRow::at)
        .gainingLoosens(row -> true)
        .losingLoosens(row -> true)
        .field("criteria", 2, row -> String.valueOf(row.criteria()), (a, b) -> true)
        .field("evidence", 3, row -> String.valueOf(row.evidence()), (a, b) -> true)
        .field("declaration", 4, row -> String.valueOf(row.declaration()), (a, b) -> true)
        .field("verdict", 5, VerdictRow::verdict, (old, now) -> true)
        .field("assurance", 6, VerdictRow::assurance, (old, now) -> now.compareTo(old) < 0)
        .field("finding", 7, row -> String.valueOf(row.finding()), (a, b) -> b.equals("null"))
        .compare(before.verdicts(), after.verdicts(), found);
  }

  private void decisions() {
    new KeyedDifferences<DecisionRow>("decision:", DecisionRow::id, DecisionRow::at)
        .gainingLoosens(row -> true)
        .losingLoosens(row -> true)
        .field("mandatoryShare", 2, row -> share(row.mandatoryShare()), Differences::isLess)
        .field("evidencedShare", 3, row -> share(row.evidencedShare()), Differences::isLess)
        .field("mustAchieve", 4, row -> Set.copyOf(row.mustAchieve()), Loosening::loses)
        .field("highFindings", 5, row -> number(row.highFindings(), -1), Differences::isMoreOrNone)
        .field("sharing", 6, DecisionRow::sharing, (old, now) -> now.compareTo(old) < 0)
        .field("reasonJa", 7, row -> row.reason().ja())
        .field("reasonEn", 8, row -> row.reason().en())
        .compare(before.decisions(), after.decisions(), found);
  }

  private static BigDecimal share(@Nullable BigDecimal share) {
    return share == null || share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros();
  }

  private static boolean isLess(BigDecimal old, BigDecimal now) {
    return now.compareTo(old) < 0;
  }

  private static boolean anyIsMore(Map<Severity, Integer> old, Map<Severity, Integer> now) {
    return now.entrySet().stream()
        .anyMatch(one -> one.getValue() > old.getOrDefault(one.getKey(), 0));
  }

  /** Whether a lack counts for less than before; what is not written is inherited. */
  private static boolean isMilder(String old, String now) {
    return Stream.of(old, now).anyMatch("null"::equals)
        || Severity.valueOf(now).compareTo(Severity.valueOf(old)) > 0;
  }

  private void advice() {
    new KeyedDifferences<AdviceRow>(
            "advice:", row -> row.target() + ":" + row.cause(), AdviceRow::at)
        .gainingLoosens(row -> row.severity() != null || row.dueDays() != null)
        .losingLoosens(row -> row.severity() != null || row.dueDays() != null)
        .field("severity", 3, row -> String.valueOf(row.severity()), Differences::isMilder)
        .field("findingJa", 4, row -> row.finding().ja())
        .field("findingEn", 5, row -> row.finding().en())
        .field("adviceJa", 6, row -> row.advice().ja())
        .field("adviceEn", 7, row -> row.advice().en())
        .field("dueDays", 8, row -> number(row.dueDays(), -1), Differences::isMoreOrNone)
        .compare(before.advice(), after.advice(), found);
  }

  private void cases() {
    new KeyedDifferences<CaseRow>(
            "case:", row -> row.at().workbook() + ":" + row.title().ja(), CaseRow::at)
        .field("titleEn", 2, row -> row.title().en())
        .field("asOf", 3, CaseRow::asOf)
        .field("changes", 4, row -> String.join("\n", row.changes()))
        .field("expectations", 5, row -> String.join("\n", row.expectations()))
        .compare(before.cases(), after.cases(), found);
  }
}
