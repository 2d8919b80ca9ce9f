package io.kijun.core.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.evidence.FactsDifferences;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is put back, the causes of a change are those that made it, and all of them. */
class CausesAddUpTests {

  private static final int STANDARDS = 12;

  private static Map<String, Verdict> verdicts(ComparedSide side) {
    Evaluation evaluation =
        side.evaluator().evaluate(side.evaluator().file(side.facts(), side.asOf()));
    Map<String, Verdict> verdicts = new HashMap<>();
    evaluation.items().forEach(item -> verdicts.put(item.item().no(), item.verdict()));
    return verdicts;
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
      for (ComparedCase one : ComparedCase.cases(seed, EnumSet.allOf(ChangeKind.class))) {
        Map<String, Verdict> before = verdicts(one.before());
        Map<String, Verdict> after = verdicts(one.after());
        Map<String, ChangedItem> told = new HashMap<>();
        one.comparison().items().forEach(item -> told.put(item.no(), item));
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
            assertThat(verdicts(one.without(kinds(change))).get(no)).isEqualTo(was);
            changed++;
          }
        }
        assertWay(one, seed);
      }
    }
    assertThat(changed).isGreaterThan(40);
  }

  /** What is told of the way is so on the way, also where it is undone. */
  private static void assertWay(ComparedCase one, long seed) {
    List<Map<String, Verdict>> way =
        List.of(
            verdicts(one.without(EnumSet.allOf(ChangeKind.class))),
            verdicts(one.without(EnumSet.of(ChangeKind.RULES, ChangeKind.FACTS))),
            verdicts(one.without(EnumSet.of(ChangeKind.FACTS))),
            verdicts(one.without(Set.of())));
    List<ChangedItem> all = new ArrayList<>(one.comparison().items());
    all.addAll(one.comparison().undone());
    int step = 0;
    for (ChangeKind kind : List.of(ChangeKind.TIME, ChangeKind.RULES, ChangeKind.FACTS)) {
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
  void whereOnlyFactsDifferThoseAreToldWithoutWhichTheItemWouldBeAsBefore() {
    int changed = 0;
    for (long seed = 100; seed < 100 + STANDARDS; seed++) {
      for (ComparedCase one : ComparedCase.cases(seed, EnumSet.of(ChangeKind.FACTS))) {
        List<FactsDifference> all =
            FactsDifferences.between(one.before().facts(), one.after().facts());
        for (ChangedItem change : one.comparison().items()) {
          changed++;
          assertThat(kinds(change)).containsExactly(ChangeKind.FACTS);
          Set<ChangedFact> facts = new LinkedHashSet<>();
          for (Because because : change.because()) {
            FactsDifference told = ((Because.OfFacts) because).difference();
            assertThat(all).contains(told);
            facts.add(ChangedFact.of(told));
          }
          assertThat(verdicts(one.withoutFacts(facts)).get(change.no()))
              .as("item %s without %s, seed %d", change.no(), facts, seed)
              .isEqualTo(change.before());
        }
      }
    }
    assertThat(changed).isGreaterThan(20);
  }

  @Test
  void whereOnlyRulesDifferTheirCellsAreTold() {
    int changed = 0;
    for (long seed = 200; seed < 200 + STANDARDS; seed++) {
      for (ComparedCase one : ComparedCase.cases(seed, EnumSet.of(ChangeKind.RULES))) {
        var all =
            Differences.between(
                one.before().evaluator().standard(), one.after().evaluator().standard());
        for (ChangedItem change : one.comparison().items()) {
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
      for (ComparedCase one : ComparedCase.cases(seed, EnumSet.of(ChangeKind.TIME))) {
        for (ChangedItem change : one.comparison().items()) {
          changed++;
          change.because().forEach(because -> assertTurn(one, (Because.OfTime) because));
        }
      }
    }
    assertThat(changed).isGreaterThan(10);
  }

  private static void assertTurn(ComparedCase one, Because.OfTime told) {
    LocalDate first = one.before().asOf();
    LocalDate last = one.after().asOf();
    boolean forward = first.isBefore(last);
    assertThat(told.date())
        .isAfter(forward ? first : last)
        .isBeforeOrEqualTo(forward ? last : first);
    Evaluator evaluator = one.before().evaluator();
    Constraint cell = Objects.requireNonNull(told.constraint());
    assertThat(cell.holds(evaluator.file(one.before().facts(), told.date().minusDays(1))))
        .isEqualTo(told.ranOut());
    assertThat(cell.holds(evaluator.file(one.before().facts(), told.date())))
        .isEqualTo(!told.ranOut());
  }
}
