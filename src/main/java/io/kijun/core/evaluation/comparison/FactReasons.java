package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.evidence.FactsDifferences;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Tells which facts made a thing another: put back, they make it what it was, and without one of
 * them they would not. They are looked for by halves among those that what was touched looks at; if
 * these do not make it what it was, as where evidence counts for another item now, among all. Where
 * several sets of facts would each do, they all are told (up to thirty).
 */
final class FactReasons {

  private final FactTrials trials;
  private final Map<ChangeStep, Map<ChangedFact, List<FactsDifference>>> changed = new HashMap<>();

  FactReasons(FactTrials trials) {
    this.trials = trials;
  }

  /** What is named, and what of it was not tried alone. */
  private record Named(Set<ChangedFact> facts, Set<ChangedFact> untried) {}

  List<Because> of(Thing thing, ChangeStep step, Touched touched) {
    trials.beginThing();
    WhatRowsRead reads = WhatRowsRead.of(touched, List.of(step.before(), step.after()));
    Map<ChangedFact, List<FactsDifference>> all =
        changed.computeIfAbsent(step, FactReasons::differences);
    List<ChangedFact> likely = new ArrayList<>(all.keySet());
    likely.removeIf(fact -> !fact.isRead(thing, reads, touched));
    Named named = new Search(thing, step).among(likely, List.copyOf(all.keySet()));
    FactWords words = new FactWords(step.after().side().evaluator().standard().vocabulary());
    List<Because> because = new ArrayList<>();
    for (ChangedFact fact : named.facts) {
      boolean tried = !named.untried.contains(fact);
      for (FactsDifference one : fact.told(all.getOrDefault(fact, List.of()), reads)) {
        Text message = words.of(one);
        because.add(
            new Because.OfFacts(one, tried, tried ? message : BecauseWords.untried(message)));
      }
    }
    return because;
  }

  private static Map<ChangedFact, List<FactsDifference>> differences(ChangeStep step) {
    Facts before = step.before().side().facts();
    Facts after = step.after().side().facts();
    List<FactsDifference> found = new ArrayList<>(FactsDifferences.between(before, after));
    if (!Objects.equals(before.tier(), after.tier())) {
      found.add(
          new FactsDifference(
              FactsDifference.Kind.TIER,
              "tier",
              null,
              null,
              text(before.tier()),
              text(after.tier())));
    }
    Map<ChangedFact, List<FactsDifference>> all = new LinkedHashMap<>();
    for (FactsDifference one : found) {
      all.computeIfAbsent(ChangedFact.of(one), fact -> new ArrayList<>()).add(one);
    }
    return all;
  }

  private static @Nullable JsonNode text(@Nullable String text) {
    return text == null ? null : StringNode.valueOf(text);
  }

  /** Looks for the facts of one thing. */
  private final class Search {

    /** So many sets that would each do are looked for. */
    private static final int MOST_SETS = 30;

    private final Thing thing;
    private final ChangeStep step;
    private final Set<ChangedFact> untried = new HashSet<>();

    Search(Thing thing, ChangeStep step) {
      this.thing = thing;
      this.step = step;
    }

    private @Nullable Boolean restores(Set<ChangedFact> facts) {
      return facts.isEmpty() ? Boolean.FALSE : trials.restores(thing, step, facts);
    }

    Named among(List<ChangedFact> likely, List<ChangedFact> all) {
      Boolean enough = restores(new LinkedHashSet<>(likely));
      if (enough == null) {
        untried.addAll(likely.isEmpty() ? all : likely);
        return new Named(new LinkedHashSet<>(likely.isEmpty() ? all : likely), untried);
      }
      List<ChangedFact> left = new ArrayList<>(enough ? likely : all);
      Set<ChangedFact> first = fewest(Set.of(), left);
      Set<ChangedFact> named = new LinkedHashSet<>(first);
      left.removeAll(first);
      for (int sets = 1; sets < MOST_SETS && does(left); sets++) {
        Set<ChangedFact> more = fewest(Set.of(), left);
        named.addAll(more);
        left.removeAll(more);
      }
      return new Named(does(named) ? inOrder(named, all) : inOrder(first, all), untried);
    }

    private boolean does(Collection<ChangedFact> facts) {
      return Boolean.TRUE.equals(restores(new LinkedHashSet<>(facts)));
    }

    private static Set<ChangedFact> inOrder(Set<ChangedFact> some, List<ChangedFact> all) {
      Set<ChangedFact> ordered = new LinkedHashSet<>(all);
      ordered.retainAll(some);
      return ordered;
    }

    /** Of facts that do it together with others, those that are needed for it. */
    private Set<ChangedFact> fewest(Set<ChangedFact> others, List<ChangedFact> among) {
      Boolean without = restores(others);
      if (among.isEmpty() || Boolean.TRUE.equals(without)) {
        return Set.of();
      }
      if (without == null) {
        untried.addAll(among);
      }
      if (without == null || among.size() == 1) {
        return new LinkedHashSet<>(among);
      }
      List<ChangedFact> half = among.subList(0, among.size() / 2);
      List<ChangedFact> rest = among.subList(among.size() / 2, among.size());
      Set<ChangedFact> ofRest = fewest(both(others, half), rest);
      Set<ChangedFact> ofHalf = fewest(both(others, ofRest), half);
      return both(ofRest, ofHalf);
    }

    private static Set<ChangedFact> both(Set<ChangedFact> some, Collection<ChangedFact> more) {
      Set<ChangedFact> all = new LinkedHashSet<>(some);
      all.addAll(more);
      return all;
    }
  }
}
