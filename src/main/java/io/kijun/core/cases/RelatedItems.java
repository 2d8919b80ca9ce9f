package io.kijun.core.cases;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.evaluation.BuildsOn;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The items that it takes to judge some: those that they build on, and those that share evidence
 * with any of these, since a key counts for the first item only and may be what makes an occasion
 * of another's.
 */
public final class RelatedItems {

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Graph<String> roots = new Graph<>(this::roots);
  private final BuildsOn buildsOn;
  private final List<String> inOrder;
  private final Map<String, Set<String>> keysOf = new HashMap<>();
  private final Map<String, Set<String>> itemsOf = new HashMap<>();

  /** The neighbours in a standard. */
  public RelatedItems(Standard standard) {
    standard.items().forEach(item -> items.put(item.no(), item));
    buildsOn = new BuildsOn(standard.items());
    inOrder = standard.items().stream().map(Item::no).toList();
    Lexicon lexicon = new Lexicon(standard.vocabulary());
    for (CriterionRow row : standard.criteria()) {
      share(row.no(), row.evidence());
      for (Column column : Columns.ALL) {
        column.otherEvidence(row, lexicon).forEach(key -> share(row.no(), key));
      }
    }
  }

  private void share(String no, String key) {
    keysOf.computeIfAbsent(no, any -> new TreeSet<>()).add(key);
    itemsOf.computeIfAbsent(key, any -> new TreeSet<>()).add(no);
  }

  /** Those that it takes to judge some items, themselves included. */
  public Set<String> of(Collection<String> some) {
    Set<String> needed = roots.reachable(some);
    needed.retainAll(items.keySet());
    return sharing(needed);
  }

  private List<String> roots(String no) {
    Item item = items.get(no);
    return item == null ? List.of() : item.buildsOn();
  }

  /** Some items, and those that share evidence with any of them. */
  Set<String> sharing(Collection<String> some) {
    Set<String> all = new TreeSet<>(some);
    for (String no : some) {
      for (String key : keysOf.getOrDefault(no, Set.of())) {
        all.addAll(itemsOf.getOrDefault(key, Set.of()));
      }
    }
    return all;
  }

  /**
   * Those whose results may change with some items: they, those that share evidence with any of
   * them, and all that builds on any of these.
   */
  public Set<String> reached(Collection<String> some) {
    Set<String> reached = new TreeSet<>();
    for (String no : sharing(some)) {
      if (items.containsKey(no)) {
        for (int item : buildsOn.from(buildsOn.position(no))) {
          reached.add(inOrder.get(item));
        }
      }
    }
    return reached;
  }

  /** The part of a standard that is about some items. */
  public static Standard excerpt(Standard standard, Set<String> numbers) {
    return standard.with(
        standard.items().stream().filter(item -> numbers.contains(item.no())).toList(),
        standard.criteria().stream().filter(row -> numbers.contains(row.no())).toList());
  }
}
