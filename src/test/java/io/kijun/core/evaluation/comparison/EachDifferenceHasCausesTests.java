package io.kijun.core.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Event;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Everything that two results say otherwise is put down to what, put back, makes it what it was:
 * the decision, scores, verdicts, outcomes, findings and lapses.
 */
class EachDifferenceHasCausesTests {

  private static final int STANDARDS = 5;

  /** All that a comparison tells of, with what it is put down to. */
  private static Map<Thing, List<Because>> told(EvaluationComparison comparison) {
    Map<Thing, List<Because>> told = new LinkedHashMap<>();
    if (!comparison.decision().isEmpty()) {
      told.put(new Thing.OfDecision(), comparison.decision());
    }
    comparison.items().forEach(one -> told.put(new Thing.VerdictOn(one.no()), one.because()));
    comparison
        .criteria()
        .forEach(one -> told.put(new Thing.OutcomeOf(one.item(), one.id()), one.because()));
    comparison.come().forEach(one -> told.put(Thing.PresenceOf.of(one.finding()), one.because()));
    comparison.gone().forEach(one -> told.put(Thing.PresenceOf.of(one.finding()), one.because()));
    comparison
        .lapses()
        .forEach(one -> told.put(new Thing.OfLapse("", one.criterion()), one.because()));
    scores(comparison.scores(), told);
    told.values().removeIf(List::isEmpty);
    return told;
  }

  private static void scores(ScoreReasons scores, Map<Thing, List<Because>> told) {
    told.put(new Thing.OfScore(Thing.Scored.OVERALL, null), scores.overall());
    told.put(new Thing.OfScore(Thing.Scored.MANDATORY, null), scores.mandatory());
    told.put(new Thing.OfScore(Thing.Scored.EVIDENCED, null), scores.evidenced());
    scores.labels().forEach((no, why) -> told.put(new Thing.OfScore(Thing.Scored.LABEL, no), why));
  }

  /** Puts back what each difference of many cases is put down to. */
  private static Map<Class<?>, Integer> assertPutBack(
      long from, Set<ChangeKind> differing, BiFunction<ComparedCase, List<Because>, Mixture> back) {
    Map<Class<?>, Integer> seen = new LinkedHashMap<>();
    for (long seed = from; seed < from + STANDARDS; seed++) {
      for (ComparedCase one : ComparedCase.cases(seed, differing)) {
        Mixture before = new Mixture(one.before());
        Map<List<Because>, Mixture> made = new LinkedHashMap<>();
        for (Map.Entry<Thing, List<Because>> told : told(one.comparison()).entrySet()) {
          Thing thing = told.getKey();
          Mixture was = made.computeIfAbsent(told.getValue(), why -> back.apply(one, why));
          assertThat(thing.in(was))
              .as("%s without %s, seed %d", thing, told.getValue(), seed)
              .isEqualTo(thing.in(before));
          seen.merge(thing.getClass(), 1, Integer::sum);
        }
        assertNothingUntold(one, before);
      }
    }
    return seen;
  }

  private static void assertNothingUntold(ComparedCase one, Mixture before) {
    Mixture after = new Mixture(one.after());
    boolean decided = new Thing.OfDecision().in(before).equals(new Thing.OfDecision().in(after));
    assertThat(one.comparison().decision().isEmpty()).isEqualTo(decided);
    for (ChangedFinding come : one.comparison().come()) {
      assertThat(before.has(Thing.PresenceOf.of(come.finding()))).isFalse();
    }
    Thing overall = new Thing.OfScore(Thing.Scored.OVERALL, null);
    assertThat(one.comparison().scores().overall().isEmpty())
        .isEqualTo(Objects.equals(overall.in(before), overall.in(after)));
  }

  @Test
  void theKindsPutBackMakeItWhatItWas() {
    Map<Class<?>, Integer> seen =
        assertPutBack(
            500,
            EnumSet.allOf(ChangeKind.class),
            (one, why) -> {
              Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
              why.forEach(because -> kinds.add(because.kind()));
              return new Mixture(one.without(kinds));
            });

    assertThat(seen.keySet()).hasSize(6);
  }

  @Test
  void theFactsPutBackMakeItWhatItWas() {
    Map<Class<?>, Integer> seen =
        assertPutBack(
            600,
            EnumSet.of(ChangeKind.FACTS),
            (one, why) -> {
              Set<ChangedFact> facts = new LinkedHashSet<>();
              for (Because because : why) {
                assertThat(because.tried()).isTrue();
                facts.add(ChangedFact.of(((Because.OfFacts) because).difference()));
              }
              return new Mixture(one.withoutFacts(facts));
            });

    assertThat(seen.keySet()).hasSize(6);
  }

  @Test
  void theRulesPutBackMakeItWhatItWas() {
    Map<Class<?>, Integer> seen =
        assertPutBack(
            700,
            EnumSet.of(ChangeKind.RULES),
            (one, why) -> {
              Standard before = one.before().evaluator().standard();
              Standard after = one.after().evaluator().standard();
              Evaluator back = new Evaluator(new StandardParts(after).putBack(why, before));
              return new Mixture(new ComparedSide(back, one.after().facts(), one.after().asOf()));
            });

    assertThat(seen)
        .containsKeys(Thing.OfDecision.class, Thing.OfScore.class, Thing.VerdictOn.class);
  }

  /** As after, with many facts that have nothing to do with it, and one that does. */
  @Test
  void whatIsNeededIsFoundAmongHundredsOfFactsByHalves() {
    for (ComparedCase one : ComparedCase.cases(800, EnumSet.of(ChangeKind.FACTS))) {
      ComparedSide after = manyEvents(one.after(), one.before().asOf());
      EvaluationComparison few = EvaluationComparison.between(one.before(), after);
      EvaluationComparison none =
          EvaluationComparison.between(one.before(), after, new TrialLimits(0, 0, 0));

      assertThat(told(few).values()).allSatisfy(why -> assertThat(why).allMatch(Because::tried));
      told(none)
          .forEach(
              (thing, why) ->
                  assertThat(why).as("%s, nothing tried", thing).noneMatch(Because::tried));
      assertThat(told(none).keySet()).isEqualTo(told(few).keySet());
      told(none)
          .values()
          .forEach(why -> assertThat(why.get(0).message().ja()).contains("個別に確かめていません"));
    }
  }

  /** Facts with many more events of a kind that the supplier's own rules know. */
  private static ComparedSide manyEvents(ComparedSide side, LocalDate from) {
    List<Event> more = new ArrayList<>();
    for (int day = 0; day < 400; day++) {
      more.add(new Event("whatever", from.minusDays(day)));
    }
    return new ComparedSide(side.evaluator(), side.facts().withEvents(more), side.asOf());
  }

  @Test
  void onlyTheKindsAreFoundWithoutReasons() {
    for (ComparedCase one : ComparedCase.cases(900, EnumSet.allOf(ChangeKind.class))) {
      Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
      one.comparison().decision().forEach(because -> kinds.add(because.kind()));
      one.comparison()
          .items()
          .forEach(item -> item.because().forEach(because -> kinds.add(because.kind())));

      assertThat(EvaluationComparison.kinds(one.before(), one.after())).isEqualTo(kinds);
    }
  }
}
