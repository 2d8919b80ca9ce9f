package io.kijun.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import io.kijun.generated.Scenario;
import io.kijun.shipped.Shipped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result is the same, but for its days, up to the day that it tells. It is seldom the same for
 * longer: under the shipped standard for one supplier in fifty, under generated ones, where much is
 * to come yet that changes nothing, for every second one.
 */
class HoldsUntilTests {

  private static final int FAR = 1500;
  private static final int LOOKS = 3;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** How many results held up to a day, and of how many it was the last. */
  private static final class Tally {
    int bounded;
    int exact;

    double share() {
      return (double) exact / bounded;
    }
  }

  private static ObjectNode result(Evaluation evaluation, Ruleset ruleset, Hash facts) {
    byte[] canonical = ResultRecord.of(evaluation, facts, ruleset).canonical();
    ObjectNode json = (ObjectNode) JSON.readTree(canonical);
    json.remove("asOf");
    json.required("findings")
        .forEach(finding -> ((ObjectNode) finding).remove(List.of("due", "respondBy")));
    return json;
  }

  private static void look(
      Evaluator evaluator, Ruleset ruleset, Scenario scenario, Random random, Tally tally) {
    Hash facts = FactsRecord.of(scenario.facts()).hash();
    LocalDate asOf = scenario.asOf();
    Evaluation now = evaluator.evaluate(evaluator.file(scenario.facts(), asOf));
    LocalDate until = now.holdsUntil();
    ObjectNode before = result(now, ruleset, facts);
    assertThat(until == null || !until.isBefore(asOf)).isTrue();
    for (LocalDate day : days(asOf, until, random)) {
      Evaluation later = evaluator.evaluate(evaluator.file(scenario.facts(), day));
      assertThat(result(later, ruleset, facts))
          .as("%s, as of %s and of %s, held until %s", scenario.facts(), asOf, day, until)
          .isEqualTo(before);
    }
    if (until != null) {
      LocalDate after = until.plusDays(1);
      Evaluation turned = evaluator.evaluate(evaluator.file(scenario.facts(), after));
      boolean differs = !result(turned, ruleset, facts).equals(before);
      tally.bounded++;
      tally.exact += differs ? 1 : 0;
      assertThat(
              differs || isTurnOfFacts(scenario, after) || readsOtherwise(evaluator, now, turned))
          .as("%s, as of %s, no longer held on %s", scenario.facts(), asOf, after)
          .isTrue();
    }
  }

  private static Set<LocalDate> days(LocalDate asOf, @Nullable LocalDate until, Random random) {
    LocalDate last = until == null ? asOf.plusDays(FAR) : until;
    int days = (int) (last.toEpochDay() - asOf.toEpochDay());
    Set<LocalDate> looks = new TreeSet<>(Set.of(last));
    for (int i = 0; i < LOOKS && days > 1; i++) {
      looks.add(asOf.plusDays(1 + random.nextInt(days)));
    }
    return looks;
  }

  /** Whether a cell says something else: it may be of a row whose finding nobody is told. */
  private static boolean readsOtherwise(Evaluator evaluator, Evaluation now, Evaluation later) {
    return evaluator.criteria().alternatives().values().stream()
        .flatMap(row -> row.constraints().stream())
        .anyMatch(cell -> !cell.read(now.file()).equals(cell.read(later.file())));
  }

  /** Whether something that was given comes to count on a day, or no longer does. */
  private static boolean isTurnOfFacts(Scenario scenario, LocalDate day) {
    List<LocalDate> turns = new ArrayList<>();
    Period age = scenario.standard().settings().undatedAge();
    for (Evidence entry : scenario.facts().evidence()) {
      turns.addAll(entry.performances());
      LocalDate statedOn = entry.statedOn();
      if (statedOn != null) {
        turns.add(statedOn);
        turns.add(age == null ? statedOn : statedOn.plus(age));
      }
    }
    for (Declaration declaration : scenario.facts().declarations()) {
      LocalDate acceptedUntil = declaration.acceptedUntil();
      turns.add(acceptedUntil == null ? LocalDate.MIN : acceptedUntil.plusDays(1));
    }
    scenario.facts().events().stream().map(Event::date).forEach(turns::add);
    return turns.contains(day);
  }

  private static Tally look(Standard standard, long seed, int suppliers) {
    Ruleset ruleset = Ruleset.of(standard, Map.of());
    Evaluator evaluator = new Evaluator(standard);
    Tally tally = new Tally();
    Random random = new Random(seed);
    for (Scenario scenario : Scenario.of(seed, standard, suppliers)) {
      look(evaluator, ruleset, scenario, random, tally);
    }
    return tally;
  }

  @Test
  void underGeneratedStandards() {
    Tally tally = new Tally();
    for (long seed = 0; seed < 50; seed++) {
      List<Scenario> scenarios = Scenario.scenarios(seed, 6);
      Standard standard = scenarios.get(0).standard();
      Evaluator evaluator = new Evaluator(standard);
      Ruleset ruleset = Ruleset.of(standard, Map.of());
      Random random = new Random(seed);
      scenarios.forEach(scenario -> look(evaluator, ruleset, scenario, random, tally));
    }
    assertThat(tally.bounded).isGreaterThan(200);
    assertThat(tally.share()).isGreaterThan(0.4);
  }

  @Test
  void underTheSmallStandard() {
    assertThat(look(SmallStandard.standard("1.0"), 5, 60).share()).isGreaterThan(0.6);
  }

  @Test
  void underTheShippedStandardWhateverIsSet() {
    Standard shipped = Shipped.standard();
    List<Settings> settings =
        List.of(shipped.settings(), set(4, 0, null, 90), set(null, 30, Period.ofYears(1), 30));
    for (int i = 0; i < settings.size(); i++) {
      Standard standard = with(shipped, settings.get(i));
      assertThat(look(standard, 100 + i, 8).share()).isGreaterThan(0.8);
    }
  }

  private static Settings set(
      @Nullable Integer firstMonth, int grace, @Nullable Period undated, int notice) {
    Settings shipped = Shipped.standard().settings();
    return new Settings(
        firstMonth,
        grace,
        undated,
        shipped.notApplicableCountsAsZero(),
        shipped.dueDays(),
        notice,
        shipped.declaredCounts(),
        shipped.respondDays(),
        shipped.notAcceptedFalls());
  }

  private static Standard with(Standard standard, Settings settings) {
    return new Standard(
        standard.id(),
        standard.version(),
        standard.title(),
        standard.effectiveFrom(),
        standard.labels(),
        standard.items(),
        standard.vocabulary(),
        settings,
        standard.criteria(),
        standard.advice(),
        standard.verdicts(),
        standard.scoring(),
        standard.decisions(),
        standard.cases());
  }
}
