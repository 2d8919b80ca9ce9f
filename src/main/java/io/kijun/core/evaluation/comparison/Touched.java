package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Obligation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Through what a step reached a thing. An item: of it and all that it builds on the items whose
 * verdict on their own merits changed, and of these the criteria that turned out otherwise; where
 * there are none, all of them may be what it was. The decision and scores: the items that count
 * otherwise, and what reached them.
 *
 * @param items their numbers
 * @param criteria their ids
 */
record Touched(Set<String> items, Set<String> criteria) {

  static Touched ofCriterion(String item, String id) {
    return new Touched(Set.of(item), Set.of(id));
  }

  static Touched ofDecision(ChangeStep step) {
    return byAll(step, counting(step, Touched::decisive));
  }

  static Touched ofScore(ChangeStep step, Thing.OfScore score) {
    return byAll(step, counting(step, score));
  }

  private static Touched byAll(ChangeStep step, List<String> items) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> criteria = new LinkedHashSet<>();
    for (String no : items) {
      Touched one = ofItem(step, no);
      all.addAll(one.items);
      criteria.addAll(one.criteria);
    }
    return new Touched(all, criteria);
  }

  /** The items that something is counted of, and otherwise than before. */
  private static List<String> counting(ChangeStep step, BiFunction<Mixture, String, Object> what) {
    Set<String> all = new LinkedHashSet<>(step.before().items().keySet());
    all.addAll(step.after().items().keySet());
    return all.stream()
        .filter(no -> !what.apply(step.before(), no).equals(what.apply(step.after(), no)))
        .toList();
  }

  /** What counts of an item in the decision. */
  private static Object decisive(Mixture in, String no) {
    ItemResult item = in.items().get(no);
    return Arrays.asList(
        new Thing.OfBacking(no).in(in),
        item == null ? null : item.notAccepted(),
        item == null ? null : item.isDenied(),
        item == null ? null : item.item().obligation(),
        in.highOn(no));
  }

  /** The items that count otherwise in a score. */
  static List<String> counting(ChangeStep step, Thing.OfScore score) {
    return counting(step, (in, no) -> counted(in, no, score));
  }

  private static Object counted(Mixture in, String no, Thing.OfScore score) {
    ItemResult item = in.items().get(no);
    if (item == null) {
      return "";
    }
    boolean counts =
        switch (score.scored()) {
          case OVERALL, EVIDENCED -> true;
          case MANDATORY -> item.item().obligation() == Obligation.MANDATORY;
          case LABEL -> item.item().label().equals(score.label());
        };
    boolean backing = score.scored() == Thing.Scored.EVIDENCED;
    Thing thing = backing ? new Thing.OfBacking(no) : new Thing.VerdictOn(no);
    return counts ? Arrays.asList(thing.in(in)) : "";
  }

  /** What reached the verdict on an item. */
  static Touched ofItem(ChangeStep step, String no) {
    Graph<String> roots =
        new Graph<>(
            item -> {
              List<String> all = new ArrayList<>(roots(step.before(), item));
              all.addAll(roots(step.after(), item));
              return all;
            });
    Set<String> all = roots.reachable(Set.of(no));
    Set<String> items = new LinkedHashSet<>(all);
    items.removeIf(
        one -> Objects.equals(ownVerdict(step.before(), one), ownVerdict(step.after(), one)));
    if (items.isEmpty()) {
      items = all;
    }
    Set<String> criteria = new LinkedHashSet<>();
    Set<String> changed = new LinkedHashSet<>();
    for (String item : items) {
      criteria(step, item, criteria, changed);
    }
    return new Touched(items, changed.isEmpty() ? criteria : changed);
  }

  private static List<String> roots(Mixture in, String no) {
    ItemResult item = in.items().get(no);
    return item == null ? List.of() : item.item().buildsOn();
  }

  private static @Nullable Object ownVerdict(Mixture in, String no) {
    ItemResult item = in.items().get(no);
    return item == null ? null : item.dependent().itemCase().verdict();
  }

  private static void criteria(ChangeStep step, String item, Set<String> all, Set<String> changed) {
    Map<String, CriterionResult> before = criteria(step.before(), item);
    Map<String, CriterionResult> after = criteria(step.after(), item);
    all.addAll(before.keySet());
    all.addAll(after.keySet());
    for (String id : all) {
      CriterionResult old = before.get(id);
      CriterionResult now = after.get(id);
      boolean known = before.containsKey(id) || after.containsKey(id);
      if (known && !isSame(old, now)) {
        changed.add(id);
      }
    }
  }

  private static boolean isSame(@Nullable CriterionResult old, @Nullable CriterionResult now) {
    return old != null
        && now != null
        && old.outcome() == now.outcome()
        && old.ground() == now.ground();
  }

  private static Map<String, CriterionResult> criteria(Mixture in, String no) {
    Map<String, CriterionResult> criteria = new HashMap<>();
    ItemResult item = in.items().get(no);
    if (item != null) {
      item.criteria().forEach(one -> criteria.put(one.criterion().id(), one));
    }
    return criteria;
  }

  /** The results of the criteria in one evaluation. */
  List<CriterionResult> results(Mixture in) {
    List<CriterionResult> results = new ArrayList<>();
    for (String item : items) {
      criteria(in, item)
          .forEach(
              (id, result) -> {
                if (criteria.contains(id)) {
                  results.add(result);
                }
              });
    }
    return results;
  }

  /** The rows of the criteria in one evaluation. */
  List<Alternative> rows(Mixture in) {
    return results(in).stream().flatMap(one -> one.criterion().alternatives().stream()).toList();
  }
}
