package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.evaluation.comparison.Mixtures.Mixture;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.standard.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Through what a step reached an item: of it and all that it builds on the items whose verdict on
 * their own merits changed, and of these the criteria that turned out otherwise. Where there are
 * none, all of them may be what it was.
 *
 * @param items their numbers
 * @param criteria their ids
 */
record Touched(Set<String> items, Set<String> criteria) {

  static Touched by(ChangeStep step, String no) {
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
