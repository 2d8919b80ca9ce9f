package io.kijun.core.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.RowVariation;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.evidence.FactsDifferences;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import io.kijun.generated.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is put back, the causes of a change are those that made it, and all of them. */
class CausesAddUpTests {

  private static final int STANDARDS = 12;
  private static final int SUPPLIERS = 4;

  /** A supplier, another state of it, and what differs between the two. */
  private record Case(ComparedSide before, ComparedSide after, EvaluationComparison comparison) {

    static Case of(ComparedSide before, ComparedSide after) {
      return new Case(before, after, EvaluationComparison.between(before, after));
    }

    /** As it is after, but for some kinds of changes. */
    Map<String, Verdict> without(Set<ChangeKind> kinds) {
      return verdicts(
          new ComparedSide(
              (kinds.contains(ChangeKind.RULES) ? before : after).evaluator(),
              (kinds.contains(ChangeKind.FACTS) ? before : after).facts(),
              (kinds.contains(ChangeKind.TIME) ? before : after).asOf()));
    }
  }

  private static Map<String, Verdict> verdicts(ComparedSide side) {
    Evaluation evaluation =
        side.evaluator().evaluate(side.evaluator().file(side.facts(), side.asOf()));
    Map<String, Verdict> verdicts = new HashMap<>();
    evaluation.items().forEach(item -> verdicts.put(item.item().no(), item.verdict()));
    return verdicts;
  }

  /** Some of a supplier's facts as another's. */
  private static Facts mixed(Facts facts, Facts other, Random random) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> taken =
        other.evidence().stream()
            .map(Evidence::key)
            .filter(key -> random.nextInt(3) == 0)
            .collect(Collectors.toSet());
    facts.evidence().stream().filter(one -> !taken.contains(one.key())).forEach(evidence::add);
    other.evidence().stream().filter(one -> taken.contains(one.key())).forEach(evidence::add);
    boolean profile = random.nextInt(3) == 0;
    boolean declared = random.nextInt(3) == 0;
    boolean events = random.nextInt(3) == 0;
    return new Facts(
        facts.supplier(),
        null,
        facts.tier(),
        (profile ? other : facts).profile(),
        evidence,
        (declared ? other : facts).declarations(),
        (events ? other : facts).events());
  }

  /** The standard with one cell of a row made looser or stricter, or the row gone. */
  private static Standard varied(Standard standard, Random random) {
    Lexicon lexicon = new Lexicon(standard.vocabulary());
    CriterionRow row = standard.criteria().get(random.nextInt(standard.criteria().size()));
    List<RowVariation> all = new ArrayList<>();
    Columns.ALL.forEach(column -> all.addAll(column.variations(row, lexicon)));
    if (all.isEmpty()) {
      return standard;
    }
    CriterionRow other = all.get(random.nextInt(all.size())).row();
    List<CriterionRow> rows = new ArrayList<>();
    for (CriterionRow one : standard.criteria()) {
      CriterionRow now = one.equals(row) ? other : one;
      if (now != null) {
        rows.add(now);
      }
    }
    return standard.with(standard.items(), rows);
  }

  private static List<Case> cases(long seed, Set<ChangeKind> differing) {
    Random random = new Random(seed);
    List<Scenario> scenarios = Scenario.scenarios(seed, SUPPLIERS + 1);
    Standard standard = scenarios.get(0).standard();
    Evaluator before = new Evaluator(standard);
    Evaluator after =
        differing.contains(ChangeKind.RULES)
            ? new Evaluator(varied(varied(standard, random), random))
            : before;
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < SUPPLIERS; i++) {
      Scenario one = scenarios.get(i);
      Facts other = mixed(one.facts(), scenarios.get(i + 1).facts(), random);
      LocalDate later = one.asOf().plusDays(random.nextInt(1000) - 200);
      cases.add(
          Case.of(
              new ComparedSide(before, one.facts(), one.asOf()),
              new ComparedSide(
                  after,
                  differing.contains(ChangeKind.FACTS) ? other : one.facts(),
                  differing.contains(ChangeKind.TIME) ? later : one.asOf())));
    }
    return cases;
  }

  private static Set<ChangeKind> kinds(ChangedItem change) {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    change.because().forEach(one -> kinds.add(one.kind()));
    return kinds;
  }

  @Test
  void anItemDiffersExactlyIfItHasCausesAndWithoutThemItWouldNot() {
    int changed = 0;
    for (long seed = 0; seed < STANDARDS; seed++) {
      for (Case one : cases(seed, EnumSet.allOf(ChangeKind.class))) {
        Map<String, Verdict> before = verdicts(one.before);
        Map<String, Verdict> after = verdicts(one.after);
        Map<String, ChangedItem> told = new HashMap<>();
        one.comparison.items().forEach(item -> told.put(item.no(), item));
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String no : all) {
          ChangedItem change = told.get(no);
          @Nullable Verdict was = before.get(no);
          assertThat(change != null)
              .as("item %s, seed %d", no, seed)
              .isEqualTo(!Objects.equals(was, after.get(no)));
          if (change != null) {
            assertThat(change.before()).isEqualTo(was);
            assertThat(change.after()).isEqualTo(after.get(no));
            assertThat(one.without(kinds(change)).get(no)).isEqualTo(was);
            changed++;
          }
        }
        assertWay(one, seed);
      }
    }
    assertThat(changed).isGreaterThan(40);
  }

  /** What is told of the way is so on the way, also where it is undone. */
  private static void assertWay(Case one, long seed) {
    List<Map<String, Verdict>> way =
        List.of(
            one.without(EnumSet.allOf(ChangeKind.class)),
            one.without(EnumSet.of(ChangeKind.RULES, ChangeKind.TIME)),
            one.without(EnumSet.of(ChangeKind.TIME)),
            one.without(Set.of()));
    List<ChangedItem> all = new ArrayList<>(one.comparison.items());
    all.addAll(one.comparison.undone());
    int step = 0;
    for (ChangeKind kind : ChangeKind.values()) {
      for (String no : way.get(step).keySet()) {
        if (way.get(step).get(no) != way.get(step + 1).get(no)) {
          assertThat(all)
              .as("%s changes item %s on the way, seed %d", kind, no, seed)
              .anyMatch(item -> item.no().equals(no) && kinds(item).contains(kind));
        }
      }
      step++;
    }
  }

  @Test
  void whereOnlyFactsDifferThoseAreToldWithoutWhichTheItemWouldBeAnother() {
    int changed = 0;
    for (long seed = 100; seed < 100 + STANDARDS; seed++) {
      for (Case one : cases(seed, EnumSet.of(ChangeKind.FACTS))) {
        List<FactsDifference> all = FactsDifferences.between(one.before.facts(), one.after.facts());
        for (ChangedItem change : one.comparison.items()) {
          changed++;
          assertThat(kinds(change)).containsExactly(ChangeKind.FACTS);
          Set<ChangedFact> facts = new LinkedHashSet<>();
          for (Because because : change.because()) {
            FactsDifference told = ((Because.OfFacts) because).difference();
            assertThat(all).contains(told);
            facts.add(ChangedFact.of(told));
          }
          boolean together = differs(one, change, facts);
          boolean alone = facts.stream().allMatch(fact -> differs(one, change, Set.of(fact)));
          assertThat(together || alone)
              .as("item %s without %s, seed %d", change.no(), facts, seed)
              .isTrue();
        }
      }
    }
    assertThat(changed).isGreaterThan(20);
  }

  /** Whether an item would be another if some facts were as before. */
  private static boolean differs(Case one, ChangedItem change, Set<ChangedFact> facts) {
    Facts back = one.after.facts();
    for (ChangedFact fact : facts) {
      back = fact.putBack(back, one.before.facts());
    }
    ComparedSide undone = new ComparedSide(one.after.evaluator(), back, one.after.asOf());
    return verdicts(undone).get(change.no()) != change.after();
  }

  @Test
  void whereOnlyRulesDifferTheirCellsAreTold() {
    int changed = 0;
    for (long seed = 200; seed < 200 + STANDARDS; seed++) {
      for (Case one : cases(seed, EnumSet.of(ChangeKind.RULES))) {
        var all =
            Differences.between(
                one.before.evaluator().standard(), one.after.evaluator().standard());
        for (ChangedItem change : one.comparison.items()) {
          changed++;
          for (Because because : change.because()) {
            Because.OfRules told = (Because.OfRules) because;
            Difference difference = Objects.requireNonNull(told.difference());
            assertThat(all).contains(difference);
            assertThat(told.cell() == null || difference.cells().contains(told.cell())).isTrue();
          }
        }
      }
    }
    assertThat(changed).isGreaterThan(2);
  }

  @Test
  void whereOnlyTheDayDiffersTheCellsAreToldThatTurnOnADayBetween() {
    int changed = 0;
    for (long seed = 300; seed < 300 + STANDARDS; seed++) {
      for (Case one : cases(seed, EnumSet.of(ChangeKind.TIME))) {
        for (ChangedItem change : one.comparison.items()) {
          changed++;
          change.because().forEach(because -> assertTurn(one, (Because.OfTime) because));
        }
      }
    }
    assertThat(changed).isGreaterThan(10);
  }

  private static void assertTurn(Case one, Because.OfTime told) {
    LocalDate first = one.before.asOf();
    LocalDate last = one.after.asOf();
    boolean forward = first.isBefore(last);
    assertThat(told.date())
        .isAfter(forward ? first : last)
        .isBeforeOrEqualTo(forward ? last : first);
    Evaluator evaluator = one.before.evaluator();
    Constraint cell = Objects.requireNonNull(told.constraint());
    assertThat(cell.holds(evaluator.file(one.before.facts(), told.date().minusDays(1))))
        .isEqualTo(told.ranOut());
    assertThat(cell.holds(evaluator.file(one.before.facts(), told.date())))
        .isEqualTo(!told.ranOut());
  }
}
