package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.evaluation.comparison.Mixtures.Mixture;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.evidence.FactsDifferences;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells which facts made an item another: of those that what was touched looks at, each without
 * which the item would be another; where there is none, all without which together it would be. If
 * even that is not so, as where evidence counts for another item now, it is looked among all.
 */
final class FactReasons {

  /** Beyond so many, what is looked at is told without trying. */
  private static final int MOST_TRIED = 100;

  private final Map<Trial, Map<String, Verdict>> tried = new HashMap<>();
  private final Map<ChangeStep, Map<ChangedFact, List<FactsDifference>>> changed = new HashMap<>();

  /** Things that are put back in one step. */
  private record Trial(ChangeStep step, List<ChangedFact> facts) {}

  List<Because> of(String no, ChangeStep step, Touched touched) {
    WhatRowsRead reads = WhatRowsRead.of(touched, List.of(step.before(), step.after()));
    Map<ChangedFact, List<FactsDifference>> all =
        changed.computeIfAbsent(step, FactReasons::differences);
    List<ChangedFact> candidates = new ArrayList<>(all.keySet());
    candidates.removeIf(fact -> !fact.isRead(reads, touched));
    List<Because> because = new ArrayList<>();
    for (ChangedFact fact : needed(no, step, candidates, List.copyOf(all.keySet()))) {
      for (FactsDifference one : fact.told(all.getOrDefault(fact, List.of()), reads)) {
        because.add(new Because.OfFacts(one));
      }
    }
    return because;
  }

  private static Map<ChangedFact, List<FactsDifference>> differences(ChangeStep step) {
    Map<ChangedFact, List<FactsDifference>> all = new LinkedHashMap<>();
    for (FactsDifference one :
        FactsDifferences.between(step.before().side().facts(), step.after().side().facts())) {
      all.computeIfAbsent(ChangedFact.of(one), fact -> new ArrayList<>()).add(one);
    }
    return all;
  }

  private List<ChangedFact> needed(
      String no, ChangeStep step, List<ChangedFact> likely, List<ChangedFact> all) {
    for (List<ChangedFact> among : List.of(likely, all)) {
      List<ChangedFact> alone =
          among.stream().filter(fact -> isNeeded(no, new Trial(step, List.of(fact)))).toList();
      if (!alone.isEmpty()) {
        return alone;
      }
      if (isNeeded(no, new Trial(step, among))) {
        return among;
      }
    }
    return all;
  }

  private boolean isNeeded(String no, Trial trial) {
    return !trial.facts.isEmpty()
        && !Objects.equals(without(trial).get(no), trial.step.after().verdict(no));
  }

  /** The verdicts by item if some things were as before; none where too much was tried already. */
  private Map<String, Verdict> without(Trial trial) {
    Map<String, Verdict> known = tried.get(trial);
    if (known == null) {
      known = tried.size() < MOST_TRIED ? verdicts(trial) : Map.of();
      tried.put(trial, known);
    }
    return known;
  }

  private static Map<String, Verdict> verdicts(Trial trial) {
    Mixture after = trial.step.after();
    Facts before = trial.step.before().side().facts();
    Facts back = after.side().facts();
    for (ChangedFact fact : trial.facts) {
      back = fact.putBack(back, before);
    }
    Evaluator evaluator = after.side().evaluator();
    LocalDate asOf = after.side().asOf();
    Evaluation evaluation = new ComparedSide(evaluator, back, asOf).evaluate();
    Map<String, Verdict> verdicts = new HashMap<>();
    for (ItemResult item : evaluation.items()) {
      verdicts.put(item.item().no(), item.verdict());
    }
    return verdicts;
  }
}
