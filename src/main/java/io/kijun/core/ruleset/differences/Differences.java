package io.kijun.core.ruleset.differences;

import io.kijun.core.criterion.Loosening;
import io.kijun.core.ruleset.differences.DifferenceSubject.Kind;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Periods;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Timing;
import io.kijun.core.standard.VerdictRow;
import io.kijun.core.standard.Word;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.core.standard.column.CaseColumn;
import io.kijun.core.standard.column.DecisionColumn;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.LabelColumn;
import io.kijun.core.standard.column.ScoringColumn;
import io.kijun.core.standard.column.SettingColumn;
import io.kijun.core.standard.column.VerdictColumn;
import io.kijun.core.standard.column.WordColumn;
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
    new KeyedDifferences<Label>(Kind.LABEL, Label::no, label -> LABELS)
        .field(LabelColumn.JA, label -> label.name().ja())
        .field(LabelColumn.EN, label -> label.name().en())
        .compare(before.labels(), after.labels(), found);
  }

  private void items() {
    new KeyedDifferences<Item>(Kind.ITEM, Item::no, Item::at)
        .losingLoosens(item -> true)
        .field(ItemColumn.LABEL, Item::label)
        .field(ItemColumn.OBLIGATION, Item::obligation, (old, now) -> now == Obligation.OPTIONAL)
        .field(ItemColumn.TITLE_JA, item -> item.title().ja())
        .field(ItemColumn.TITLE_EN, item -> item.title().en())
        .field(ItemColumn.APPLIES_WHEN, item -> Set.copyOf(item.appliesWhen()), Loosening::gains)
        .field(ItemColumn.BUILDS_ON, item -> Set.copyOf(item.buildsOn()), Loosening::loses)
        .field(ItemColumn.SOURCE_NOTE, Item::sourceNote)
        .field(ItemColumn.ASKED_JA, item -> ja(item.asked()))
        .field(ItemColumn.ASKED_EN, item -> en(item.asked()))
        .field(
            ItemColumn.ANSWERED_BY,
            item -> item.answeredBy() == null ? "" : item.answeredBy().label().ja())
        .compare(before.items(), after.items(), found);
  }

  private void words() {
    KeyedDifferences<Word> words =
        new KeyedDifferences<Word>(Kind.WORD, Word::code, word -> WORDS)
            .field(WordColumn.JA, word -> word.label().ja())
            .field(WordColumn.EN, word -> word.label().en())
            .field(
                WordColumn.APPLIES_WHEN, word -> Set.copyOf(word.appliesWhen()), Loosening::gains);
    words.compare(before.vocabulary().audiences(), after.vocabulary().audiences(), found);
    words.compare(before.vocabulary().scopes(), after.vocabulary().scopes(), found);
    words.compare(before.vocabulary().contents(), after.vocabulary().contents(), found);
    words
        .field(WordColumn.HINT_JA, word -> ja(word.examples()))
        .field(WordColumn.HINT_EN, word -> en(word.examples()))
        .field(WordColumn.WORLD, word -> word.happensInWorld() ? "社外" : "", (a, b) -> b.isEmpty())
        .compare(before.vocabulary().events(), after.vocabulary().events(), found);
    occasions();
    new KeyedDifferences<ProfileFact>(Kind.PROFILE, ProfileFact::code, fact -> WORDS)
        .field(WordColumn.JA, fact -> fact.label().ja())
        .field(WordColumn.EN, fact -> fact.label().en())
        .field(WordColumn.IMPLIES, fact -> Set.copyOf(fact.implies()), Loosening::loses)
        .field(WordColumn.QUESTION_JA, fact -> ja(fact.question()))
        .field(WordColumn.QUESTION_EN, fact -> en(fact.question()))
        .field(WordColumn.HINT_JA, fact -> ja(fact.examples()))
        .field(WordColumn.HINT_EN, fact -> en(fact.examples()))
        .compare(before.vocabulary().profile(), after.vocabulary().profile(), found);
    new KeyedDifferences<EvidenceKey>(Kind.EVIDENCE, key -> key.key(), key -> WORDS)
        .field(WordColumn.JA, key -> key.question().ja())
        .field(WordColumn.EN, key -> key.question().en())
        .field(WordColumn.HINT_JA, key -> ja(key.hint()))
        .field(WordColumn.HINT_EN, key -> en(key.hint()))
        .field(WordColumn.EXCEPTION_TO, key -> orBlank(key.exceptionTo()))
        .compare(before.vocabulary().evidence(), after.vocabulary().evidence(), found);
  }

  private void occasions() {
    new KeyedDifferences<Occasion>(Kind.OCCASION, Occasion::code, occasion -> WORDS)
        .field(WordColumn.JA, occasion -> occasion.label().ja())
        .field(WordColumn.EN, occasion -> occasion.label().en())
        .field(WordColumn.APPLIES_WHEN, one -> Set.copyOf(one.appliesWhen()), Loosening::gains)
        .field(WordColumn.TIMING, Occasion::timing, (old, now) -> now == Timing.EITHER)
        .field(WordColumn.LEAD_DAYS, one -> limit(one.leadDays()), (old, now) -> now > old)
        .field(WordColumn.GRACE_DAYS, one -> number(one.graceDays(), -1), Differences::isMoreOrNone)
        .field(WordColumn.EVENT_TYPES, one -> Set.copyOf(one.eventTypes()), Loosening::loses)
        .field(WordColumn.EVENT_EVIDENCE, one -> Set.copyOf(one.eventEvidence()), Loosening::loses)
        .field(WordColumn.EACH, one -> one.needsOneEach() ? "そのつど" : "", (a, b) -> b.isEmpty())
        .compare(before.vocabulary().occasions(), after.vocabulary().occasions(), found);
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String ja(@Nullable Text text) {
    return text == null ? "" : text.ja();
  }

  private static String en(@Nullable Text text) {
    return text == null ? "" : text.en();
  }

  private static int number(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }

  /** A limit; none is the widest. */
  private static int limit(@Nullable Integer most) {
    return number(most, Integer.MAX_VALUE);
  }

  private static boolean isMoreOrNone(int old, int now) {
    return now > old || now < 0;
  }

  private void settings() {
    new KeyedDifferences<Settings>(Kind.SETTING, settings -> "all", settings -> SETTINGS)
        .field(
            "fiscalYearFirstMonth",
            SettingColumn.VALUE,
            s -> number(s.fiscalYearFirstMonth(), 0),
            (a, b) -> true)
        .field("graceDays", SettingColumn.VALUE, Settings::graceDays, (old, now) -> now > old)
        .field("undatedAge", SettingColumn.VALUE, Differences::undatedDays, (old, now) -> now > old)
        .field(
            "notApplicable",
            SettingColumn.VALUE,
            Settings::notApplicableCountsAsZero,
            (old, now) -> !now)
        .field("dueDays", SettingColumn.VALUE, Settings::dueDays, Differences::anyIsMore)
        .field(
            "lapseNoticeDays",
            SettingColumn.VALUE,
            Settings::lapseNoticeDays,
            (old, now) -> now < old)
        .field("respondDays", SettingColumn.VALUE, Settings::daysToAnswer, (old, now) -> now > old)
        .field("notAccepted", SettingColumn.VALUE, Settings::countsNotAccepted, (old, now) -> !now)
        .field("declaredCounts", SettingColumn.VALUE, Settings::declaredCounts, (old, now) -> now)
        .compare(List.of(before.settings()), List.of(after.settings()), found);
    new KeyedDifferences<Standard>(Kind.STANDARD, standard -> "all", standard -> SETTINGS)
        .field("id", SettingColumn.VALUE, Standard::id)
        .field("version", SettingColumn.VALUE, Standard::version)
        .field("title", SettingColumn.VALUE, Standard::title)
        .field("effectiveFrom", SettingColumn.VALUE, Standard::effectiveFrom)
        .compare(List.of(before), List.of(after), found);
  }

  private static double undatedDays(Settings settings) {
    Period age = settings.undatedAge();
    return age == null ? Double.MAX_VALUE : Periods.days(age);
  }

  private void scoring() {
    new KeyedDifferences<Standard>(Kind.SCORING, standard -> "all", standard -> SCORING)
        .field(
            "byObligation",
            ScoringColumn.VALUE,
            standard -> plain(standard.scoring().byObligation()),
            (old, now) -> true)
        .field(
            "byItem",
            ScoringColumn.VALUE,
            standard -> plain(standard.scoring().byItem()),
            (old, now) -> true)
        .field(
            "partialWorth",
            ScoringColumn.VALUE,
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
    new KeyedDifferences<VerdictRow>(Kind.VERDICT, VerdictRow::id, VerdictRow::at)
        .gainingLoosens(row -> true)
        .losingLoosens(row -> true)
        .field(VerdictColumn.CRITERIA, row -> String.valueOf(row.criteria()), (a, b) -> true)
        .field(VerdictColumn.EVIDENCE, row -> String.valueOf(row.evidence()), (a, b) -> true)
        .field(VerdictColumn.DECLARATION, row -> String.valueOf(row.declaration()), (a, b) -> true)
        .field(VerdictColumn.VERDICT, VerdictRow::verdict, (old, now) -> true)
        .field(VerdictColumn.ASSURANCE, VerdictRow::assurance, (old, now) -> now.compareTo(old) < 0)
        .field(
            VerdictColumn.FINDING, row -> String.valueOf(row.finding()), (a, b) -> b.equals("null"))
        .compare(before.verdicts(), after.verdicts(), found);
  }

  private void decisions() {
    new KeyedDifferences<DecisionRow>(Kind.DECISION, DecisionRow::id, DecisionRow::at)
        .gainingLoosens(row -> true)
        .losingLoosens(row -> true)
        .field(
            DecisionColumn.MANDATORY_SHARE, row -> share(row.mandatoryShare()), Differences::isLess)
        .field(
            DecisionColumn.EVIDENCED_SHARE, row -> share(row.evidencedShare()), Differences::isLess)
        .field(DecisionColumn.MUST_ACHIEVE, row -> Set.copyOf(row.mustAchieve()), Loosening::loses)
        .field(
            DecisionColumn.HIGH_FINDINGS, row -> limit(row.highFindings()), (old, now) -> now > old)
        .field(DecisionColumn.SHARING, DecisionRow::sharing, (old, now) -> now.compareTo(old) < 0)
        .field(DecisionColumn.REASON_JA, row -> row.reason().ja())
        .field(DecisionColumn.REASON_EN, row -> row.reason().en())
        .field(DecisionColumn.TIER, row -> tiers(row), Differences::isWider)
        .compare(before.decisions(), after.decisions(), found);
  }

  private static Set<String> tiers(DecisionRow row) {
    List<String> tiers = row.tiers();
    return tiers == null ? Set.of() : Set.copyOf(tiers);
  }

  /** Whether a row decides on suppliers that it did not decide on before; none named are all. */
  private static boolean isWider(Set<String> old, Set<String> now) {
    return !old.isEmpty() && (now.isEmpty() || !old.containsAll(now));
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
            Kind.ADVICE, row -> row.target() + ":" + row.cause(), AdviceRow::at)
        .gainingLoosens(row -> row.severity() != null || row.dueDays() != null)
        .losingLoosens(row -> row.severity() != null || row.dueDays() != null)
        .field(AdviceColumn.SEVERITY, row -> String.valueOf(row.severity()), Differences::isMilder)
        .field(AdviceColumn.FINDING_JA, row -> row.finding().ja())
        .field(AdviceColumn.FINDING_EN, row -> row.finding().en())
        .field(AdviceColumn.ADVICE_JA, row -> row.advice().ja())
        .field(AdviceColumn.ADVICE_EN, row -> row.advice().en())
        .field(AdviceColumn.DUE_DAYS, row -> number(row.dueDays(), -1), Differences::isMoreOrNone)
        .field(AdviceColumn.REMARKS, row -> orBlank(row.remarks()))
        .compare(before.advice(), after.advice(), found);
  }

  private void cases() {
    new KeyedDifferences<CaseRow>(
            Kind.CASE, row -> row.at().workbook() + ":" + row.title().ja(), CaseRow::at)
        .field(CaseColumn.TITLE_EN, row -> row.title().en())
        .field(CaseColumn.AS_OF, CaseRow::asOf)
        .field(CaseColumn.CHANGES, row -> String.join("\n", row.changes()))
        .field(CaseColumn.EXPECTATIONS, row -> String.join("\n", row.expectations()))
        .compare(before.cases(), after.cases(), found);
  }
}
