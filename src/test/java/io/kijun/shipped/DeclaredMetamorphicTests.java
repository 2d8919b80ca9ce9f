package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import io.kijun.generated.Draft;
import io.kijun.generated.Scenario;
import io.kijun.generated.SupplierGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What declarations, sources and acceptances may change in a result, and in which direction. */
class DeclaredMetamorphicTests {

  private static final Standard STANDARD = Shipped.standard();
  private static final Evaluator EVALUATOR = Shipped.evaluator();
  private static final List<Scenario> SCENARIOS = Scenario.of(79, STANDARD, 40);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Facts COMPLIANT = SupplierGenerator.compliantFacts(STANDARD, DAY);

  /** Keys whose dates are events that make other criteria due. */
  private static final Set<String> EVENT_KEYS =
      STANDARD.vocabulary().occasions().stream()
          .flatMap(occasion -> occasion.eventEvidence().stream())
          .collect(Collectors.toSet());

  private static Evaluation evaluate(Facts facts, LocalDate asOf) {
    return EVALUATOR.evaluate(EVALUATOR.file(facts, asOf));
  }

  private static Facts with(Facts facts, List<Evidence> evidence, List<Declaration> declarations) {
    return new Facts(
        facts.supplier(),
        null,
        facts.tier(),
        facts.profile(),
        evidence,
        declarations,
        facts.events());
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> and(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }

  private static Set<String> keysOf(String no) {
    return STANDARD.criteria().stream()
        .filter(row -> row.no().equals(no))
        .map(CriterionRow::evidence)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ItemResult item(Evaluation evaluation, String no) {
    return evaluation.items().stream()
        .filter(result -> result.item().no().equals(no))
        .findFirst()
        .orElseThrow();
  }

  /** Whether all that asks for a key and applies is met. */
  private static boolean meets(Evaluation evaluation, String key) {
    return evaluation.items().stream()
        .flatMap(result -> result.criteria().stream())
        .filter(
            result ->
                result.criterion().alternatives().stream()
                    .anyMatch(row -> row.row().evidence().equals(key)))
        .allMatch(
            result ->
                result.outcome() == Outcome.MET || result.outcome() == Outcome.NOT_APPLICABLE);
  }

  private static void assertNoWorse(Evaluation one, Evaluation other, String what) {
    assertThat(one.decision().sharing()).as(what).isLessThanOrEqualTo(other.decision().sharing());
  }

  @Test
  void trueDetailOnWhatIsDeclaredAchievedNeverWorsensAnything() {
    Random random = new Random(1);
    int tried = 0;
    for (Scenario scenario : SCENARIOS) {
      List<Declaration> declared = new ArrayList<>();
      STANDARD.items().stream()
          .filter(item -> random.nextInt(3) > 0)
          .forEach(item -> declared.add(Declaration.of(item.no(), Verdict.ACHIEVED, null)));
      List<Evidence> given =
          scenario.facts().evidence().stream().filter(entry -> random.nextInt(3) == 0).toList();
      Facts facts = with(scenario.facts(), given, declared);
      Evaluation before = evaluate(facts, scenario.asOf());
      for (int pick = 0; pick < 4; pick++) {
        String no = any(declared, random).subject();
        for (Evidence detail : missing(no, given, scenario.asOf())) {
          Evaluation after = evaluate(with(facts, and(given, detail), declared), scenario.asOf());
          if (meets(after, detail.key())) {
            String what = "No. " + no + " with " + detail.key();
            assertThat(item(after, no).verdict())
                .as(what)
                .isLessThanOrEqualTo(item(before, no).verdict());
            assertThat(item(after, no).assurance())
                .as(what)
                .isLessThanOrEqualTo(item(before, no).assurance());
            assertNoWorse(after, before, what);
            tried++;
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  /** What a supplier that meets everything has for an item, of keys that nothing is given for. */
  private static List<Evidence> missing(String no, List<Evidence> given, LocalDate asOf) {
    Set<String> keys = keysOf(no);
    keys.removeAll(EVENT_KEYS);
    given.forEach(entry -> keys.remove(entry.key()));
    return SupplierGenerator.compliantFacts(STANDARD, asOf).evidence().stream()
        .filter(entry -> keys.contains(entry.key()))
        .toList();
  }

  @Test
  void aBareYesNeverRaisesAssurance() {
    Random random = new Random(2);
    for (Scenario scenario : SCENARIOS) {
      Facts facts = scenario.facts();
      Evaluation before = evaluate(facts, scenario.asOf());
      for (int pick = 0; pick < 5; pick++) {
        Evidence yes = bareYes(any(STANDARD.criteria(), random).evidence());
        Evaluation after =
            evaluate(
                with(facts, and(facts.evidence(), yes), facts.declarations()), scenario.asOf());
        for (ItemResult result : after.items()) {
          Assurance was = item(before, result.item().no()).assurance();
          assertThat(result.assurance())
              .as("No. %s with %s, %s before", result.item().no(), yes.key(), was)
              .matches(now -> now.compareTo(was) >= 0 || now == Assurance.DECLARED);
        }
      }
    }
  }

  private static Evidence bareYes(String key) {
    return new Evidence(
        key, true, new TreeSet<>(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null);
  }

  @Test
  void aSourceLessNeverImprovesAnything() {
    Random random = new Random(3);
    int lower = 0;
    for (Scenario scenario : SCENARIOS) {
      List<Evidence> given = scenario.facts().evidence();
      Evaluation before = evaluate(scenario.facts(), scenario.asOf());
      for (int pick = 0; pick < 5 && !given.isEmpty(); pick++) {
        int at = random.nextInt(given.size());
        List<Evidence> less = new ArrayList<>(given);
        less.set(at, new Draft(given.get(at)).source("-").evidence());
        Evaluation after =
            evaluate(
                with(scenario.facts(), less, scenario.facts().declarations()), scenario.asOf());
        for (ItemResult result : after.items()) {
          ItemResult was = item(before, result.item().no());
          assertThat(result.verdict()).isEqualTo(was.verdict());
          assertThat(result.assurance()).isGreaterThanOrEqualTo(was.assurance());
          assertThat(result.evidenced()).isLessThanOrEqualTo(was.evidenced());
          lower += result.assurance() == was.assurance() ? 0 : 1;
        }
        assertNoWorse(before, after, given.get(at).key());
      }
    }
    assertThat(lower).isPositive();
  }

  @Test
  void acceptingNeverWorsensAnything() {
    int better = 0;
    for (Scenario scenario : SCENARIOS) {
      List<Declaration> open = changed(scenario, one -> accepted(one, null));
      List<Declaration> closed = changed(scenario, one -> accepted(one, scenario.asOf()));
      List<Evidence> evidence = scenario.facts().evidence();
      Evaluation before = evaluate(with(scenario.facts(), evidence, open), scenario.asOf());
      Evaluation after = evaluate(with(scenario.facts(), evidence, closed), scenario.asOf());
      assertNoWorse(after, before, scenario.asOf().toString());
      assertThat(after.overall().notAchieved()).isSubsetOf(before.overall().notAchieved());
      better += before.overall().notAchieved().size() - after.overall().notAchieved().size();
    }
    assertThat(better).isPositive();
  }

  private static List<Declaration> changed(Scenario scenario, UnaryOperator<Declaration> change) {
    return scenario.facts().declarations().stream().map(change).toList();
  }

  private static Declaration accepted(Declaration one, @Nullable LocalDate until) {
    return one.status() == Verdict.NOT_APPLICABLE
        ? new Declaration(one.item(), one.criterion(), one.status(), one.reason(), until)
        : one;
  }

  /** Of items that others build on, not achieving them holds those down as well. */
  @Test
  void whatNobodyHasAcceptedIsDecidedOnNoBetterThanWhatIsNotAchieved() {
    Set<String> roots =
        STANDARD.items().stream()
            .flatMap(item -> item.buildsOn().stream())
            .collect(Collectors.toSet());
    for (Item item : STANDARD.items()) {
      if (!roots.contains(item.no())) {
        Set<String> keys = keysOf(item.no());
        List<Evidence> rest =
            COMPLIANT.evidence().stream().filter(entry -> !keys.contains(entry.key())).toList();
        Declaration not = Declaration.of(item.no(), Verdict.NOT_ACHIEVED, null);
        Declaration denied = Declaration.of(item.no(), Verdict.NOT_APPLICABLE, "We have none.");
        Evaluation achieved = evaluate(with(COMPLIANT, rest, List.of(not)), DAY);
        Evaluation open = evaluate(with(COMPLIANT, rest, List.of(denied)), DAY);
        assertNoWorse(achieved, open, "No. " + item.no());
        assertThat(open.overall().mandatory())
            .as("No. " + item.no())
            .isEqualTo(achieved.overall().mandatory());
      }
    }
  }

  @Test
  void declarationsAloneNeverLeadToAllowed() {
    Random random = new Random(4);
    for (int turn = 0; turn < 60; turn++) {
      Verdict usual = any(List.of(Verdict.ACHIEVED, Verdict.NOT_APPLICABLE), random);
      List<Declaration> declared = new ArrayList<>();
      for (Item item : STANDARD.items()) {
        Verdict status = random.nextInt(20) == 0 ? any(List.of(Verdict.values()), random) : usual;
        boolean denied = status == Verdict.NOT_APPLICABLE;
        LocalDate until = denied && random.nextInt(3) > 0 ? DAY : null;
        declared.add(new Declaration(item.no(), null, status, "We have none.", until));
      }
      Evaluation evaluation = evaluate(with(COMPLIANT, List.of(), declared), DAY);
      assertThat(evaluation.decision().sharing()).isNotEqualTo(Sharing.ALLOWED);
    }
  }
}
