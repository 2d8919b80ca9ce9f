package io.kijun.core.evaluation;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.core.standard.Standard;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The order of findings: by severity, item, criterion, cause and root. Where an id stands in the
 * natural order is looked up, for a supplier has hundreds of findings.
 */
final class FindingOrder implements Comparator<Finding> {

  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Integer> criteria;
  private final Map<String, Integer> roots;

  FindingOrder(Standard standard) {
    for (Item item : standard.items()) {
      positions.put(item.no(), positions.size());
    }
    criteria = ranks(standard.criteria().stream().map(CriterionRow::criterion).toList());
    roots = ranks(standard.items().stream().map(Item::no).toList());
  }

  /** From 1. */
  private static Map<String, Integer> ranks(List<String> ids) {
    TreeSet<String> inOrder = new TreeSet<>(NaturalOrder.OF_IDS);
    inOrder.addAll(ids);
    Map<String, Integer> ranks = new HashMap<>();
    inOrder.forEach(id -> ranks.put(id, ranks.size() + 1));
    return ranks;
  }

  /** What concerns no criterion, or no root, comes first. */
  private static int rank(Map<String, Integer> ranks, @Nullable String id) {
    return id == null ? 0 : ranks.getOrDefault(id, 0);
  }

  /** The order of criteria alone. */
  int compareCriteria(String one, String other) {
    return Integer.compare(rank(criteria, one), rank(criteria, other));
  }

  @Override
  public int compare(Finding one, Finding other) {
    int order = one.severity().compareTo(other.severity());
    if (order == 0) {
      order = Integer.compare(rank(positions, one.item()), rank(positions, other.item()));
    }
    if (order == 0) {
      order = Integer.compare(rank(criteria, one.criterion()), rank(criteria, other.criterion()));
    }
    if (order == 0) {
      order = one.cause().compareTo(other.cause());
    }
    return order != 0 ? order : Integer.compare(rank(roots, one.root()), rank(roots, other.root()));
  }
}
