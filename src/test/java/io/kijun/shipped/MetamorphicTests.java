package io.kijun.shipped;

import static io.kijun.core.evaluation.EvaluationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CadencePeriod;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Standard;
import io.kijun.generated.Scenario;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What may change a result, and in which direction, over generated suppliers without declarations.
 */
class MetamorphicTests {

  private static final Standard STANDARD = Shipped.standard();
  private static final Evaluator EVALUATOR = Shipped.evaluator();
  private static final int SUPPLIERS = 120;
  private static final List<Scenario> SCENARIOS =
      Scenario.of(77, STANDARD, SUPPLIERS).stream().map(MetamorphicTests::undeclared).toList();

  /** Keys whose dates are events that make other criteria due. */
  private static final Set<String> EVENT_KEYS =
      STANDARD.vocabulary().occasions().stream()
          .flatMap(occasion -> occasion.eventEvidence().stream())
          .collect(Collectors.toSet());

  /** Without declarations, and without what lies after the day. */
  private static Scenario undeclared(Scenario scenario) {
    List<Evidence> known = new ArrayList<>();
    for (Evidence entry : scenario.facts().evidence()) {
      if (entry.statedOn() == null || !entry.statedOn().isAfter(scenario.asOf())) {
        TreeSet<LocalDate> days = new TreeSet<>(entry.performances());
        days.removeIf(day -> day.isAfter(scenario.asOf()));
        known.add(with(entry, days, entry.audience(), entry.occasions(), entry.retention()));
      }
    }
    return new Scenario(STANDARD, facts(scenario.facts(), known), scenario.asOf());
  }

  private static Facts facts(Facts facts, List<Evidence> evidence) {
    return new Facts(
        facts.supplier(), facts.name(), facts.profile(), evidence, List.of(), facts.events());
  }

  private static Evidence with(
      Evidence entry,
      Set<LocalDate> days,
      Set<String> audience,
      Set<String> occasions,
      @Nullable Period retention) {
    return new Evidence(
        entry.key(),
        entry.established(),
        new TreeSet<>(days),
        occasions,
        audience,
        entry.scope(),
        entry.contents(),
        retention,
        entry.interval(),
        entry.statedOn(),
        null);
  }

  private static Evaluation evaluate(Evaluator evaluator, Facts facts, LocalDate asOf) {
    return evaluator.evaluate(evaluator.file(facts, asOf));
  }

  /**
   * Better evidence in one entry; of a key with one entry only, since several share their flaws.
   */
  private static List<Evidence> better(Evidence entry, LocalDate asOf, Random random) {
    List<Evidence> better = new ArrayList<>();
    if (!EVENT_KEYS.contains(entry.key())) {
      TreeSet<LocalDate> days = new TreeSet<>(entry.performances());
      days.add(asOf.minusDays(random.nextInt(800)));
      better.add(with(entry, days, entry.audience(), entry.occasions(), entry.retention()));
    }
    Set<String> audience = new HashSet<>(entry.audience());
    audience.add(any(STANDARD.vocabulary().audiences(), random).code());
    better.add(with(entry, days(entry), audience, entry.occasions(), entry.retention()));
    Set<String> occasions = new HashSet<>(entry.occasions());
    occasions.add(any(STANDARD.vocabulary().occasions(), random).code());
    better.add(with(entry, days(entry), entry.audience(), occasions, entry.retention()));
    Period longer = entry.retention() == null ? Period.ofYears(1) : entry.retention().plusMonths(3);
    better.add(with(entry, days(entry), entry.audience(), entry.occasions(), longer));
    return better;
  }

  private static Set<LocalDate> days(Evidence entry) {
    return new TreeSet<>(entry.performances());
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  @Test
  void moreEvidenceNeverWorsensAVerdict() {
    Random random = new Random(1);
    int tried = 0;
    for (Scenario scenario : SCENARIOS) {
      Evaluation before = evaluate(EVALUATOR, scenario.facts(), scenario.asOf());
      Map<String, Long> entries =
          scenario.facts().evidence().stream()
              .collect(Collectors.groupingBy(Evidence::key, Collectors.counting()));
      List<Evidence> all = scenario.facts().evidence();
      for (int pick = 0; pick < 5 && !all.isEmpty(); pick++) {
        int at = random.nextInt(all.size());
        if (entries.getOrDefault(all.get(at).key(), 0L) == 1) {
          for (Evidence better : better(all.get(at), scenario.asOf(), random)) {
            List<Evidence> more = new ArrayList<>(all);
            more.set(at, better);
            Evaluation after = evaluate(EVALUATOR, facts(scenario.facts(), more), scenario.asOf());
            assertThat(after).as(better.toString()).isNowhereWorseThan(before);
            tried++;
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(500);
  }

  @Test
  void aLaterDayNeverImprovesAVerdict() {
    for (Scenario scenario : SCENARIOS) {
      Facts facts = scenario.facts();
      Evaluation now = evaluate(EVALUATOR, facts, scenario.asOf());
      for (int days : new int[] {1, 45, 200, 400}) {
        Evaluation later = evaluate(EVALUATOR, facts, scenario.asOf().plusDays(days));
        assertThat(now).as("against %d days later", days).isNowhereWorseThan(later);
      }
    }
  }

  @Test
  void aStricterCellNeverImprovesAVerdict() {
    Random random = new Random(2);
    for (int turn = 0; turn < 60; turn++) {
      CriterionRow row = any(STANDARD.criteria(), random);
      Standard stricter =
          STANDARD.with(
              STANDARD.items(),
              STANDARD.criteria().stream()
                  .map(one -> one.id().equals(row.id()) ? stricter(one) : one)
                  .toList());
      Evaluator strict = new Evaluator(stricter);
      for (int i = 0; i < 8; i++) {
        Scenario scenario = any(SCENARIOS, random);
        Evaluation loose = evaluate(EVALUATOR, scenario.facts(), scenario.asOf());
        Evaluation after = evaluate(strict, scenario.facts(), scenario.asOf());
        assertThat(loose).as("against a stricter " + row.id()).isNowhereWorseThan(after);
      }
    }
  }

  private static CriterionRow stricter(CriterionRow row) {
    Cadence cadence = Columns.CADENCE.of(row);
    boolean dated = cadence != null && !cadence.needsNoDates();
    List<String> contents = new ArrayList<>(Columns.CONTENTS.of(row));
    if (!contents.isEmpty()) {
      contents.add(
          STANDARD.vocabulary().contents().stream()
              .map(word -> word.code())
              .filter(code -> !Columns.CONTENTS.of(row).contains(code))
              .findFirst()
              .orElseThrow());
    }
    CriterionRow stricter = Columns.CONTENTS.with(row, contents);
    if (cadence != null && dated) {
      stricter = Columns.ESTABLISHED.with(stricter, true);
    }
    if (cadence != null && dated && cadence.per().kind() != CadencePeriod.Kind.OWN) {
      stricter = Columns.CADENCE.with(stricter, new Cadence(cadence.times() + 1, cadence.per()));
    }
    return Columns.RETENTION.of(row) == null
        ? stricter
        : Columns.RETENTION.with(stricter, Retention.of("P2Y"));
  }

  @Test
  void theOrderOfInputDoesNotMatter() {
    Random random = new Random(3);
    ResultJson json = new ResultJson(Shipped.ruleset());
    for (Scenario scenario : Scenario.of(78, STANDARD, 40)) {
      Facts facts = scenario.facts();
      Facts shuffled =
          new Facts(
              facts.supplier(),
              facts.name(),
              facts.tier(),
              facts.profile(),
              shuffled(facts.evidence(), random),
              shuffled(facts.declarations(), random),
              shuffled(facts.events(), random));
      assertThat(json.of(evaluate(EVALUATOR, shuffled, scenario.asOf())))
          .isEqualTo(json.of(evaluate(EVALUATOR, facts, scenario.asOf())));
    }
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /**
   * A criterion that depends on a profile fact, or on what it implies, may change; others may not.
   */
  @Test
  void aProfileFactChangesOnlyWhatDependsOnIt() {
    Random random = new Random(4);
    int unchanged = 0;
    for (Scenario scenario : SCENARIOS) {
      String fact = any(STANDARD.vocabulary().profile(), random).code();
      Facts facts = scenario.facts();
      Map<String, Boolean> turned = new HashMap<>(facts.profile());
      turned.put(fact, !new Profile(facts.profile(), STANDARD.vocabulary()).holds(fact));
      Facts other =
          new Facts(facts.supplier(), null, turned, facts.evidence(), List.of(), facts.events());
      Map<String, String> before = outcomes(evaluate(EVALUATOR, facts, scenario.asOf()), fact);
      Map<String, String> after = outcomes(evaluate(EVALUATOR, other, scenario.asOf()), fact);
      assertThat(after).as(fact).isEqualTo(before);
      unchanged += before.size();
    }
    assertThat(unchanged).isGreaterThan(SUPPLIERS * 150);
  }

  private static Map<String, String> outcomes(Evaluation evaluation, String fact) {
    Set<String> touched =
        Stream.concat(
                Stream.of(fact),
                STANDARD.vocabulary().profile().stream()
                    .filter(one -> one.code().equals(fact))
                    .flatMap(one -> one.implies().stream()))
            .collect(Collectors.toSet());
    Map<String, String> outcomes = new HashMap<>();
    for (ItemResult item : evaluation.items()) {
      for (CriterionResult result : item.criteria()) {
        boolean depends =
            result.criterion().alternatives().stream()
                .anyMatch(row -> row.profileFacts().stream().anyMatch(touched::contains));
        boolean byOccasion =
            result.criterion().alternatives().stream()
                .flatMap(row -> Columns.OCCASIONS.of(row.row()).stream())
                .anyMatch(
                    code ->
                        STANDARD.vocabulary().occasions().stream()
                            .filter(occasion -> occasion.code().equals(code))
                            .anyMatch(occasion -> occasion.appliesWhen().contains(fact)));
        if (!depends && !byOccasion) {
          outcomes.put(result.criterion().id(), result.outcome() + " " + result.causes());
        }
      }
    }
    return outcomes;
  }
}
