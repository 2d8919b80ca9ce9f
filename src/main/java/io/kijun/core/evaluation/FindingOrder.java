package io.kijun.core.evaluation;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The order of findings: by severity, item, criterion, cause and root. Where an id stands in the
 * natural order is looked up, for a supplier has hundreds of findings.
 */
final class FindingOrder {

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

  /** Findings in this order. */
  List<Finding> sorted(List<Finding> findings) {
    List<Placed> placed = new ArrayList<>(findings.size());
    for (Finding one : findings) {
      int item = rank(positions, one.item());
      int criterion = rank(criteria, one.criterion());
      placed.add(new Placed(one, item, criterion, rank(roots, one.root())));
    }
    placed.sort(FindingOrder::compare);
    return placed.stream().map(Placed::finding).toList();
  }

  /** A finding, and where what it names stands. */
  private record Placed(Finding finding, int item, int criterion, int root) {}

  private static int compare(Placed one, Placed other) {
    int order = one.finding.severity().compareTo(other.finding.severity());
    if (order == 0) {
      order = Integer.compare(one.item, other.item);
    }
    if (order == 0) {
      order = Integer.compare(one.criterion, other.criterion);
    }
    if (order == 0) {
      order = one.finding.cause().compareTo(other.finding.cause());
    }
    return order != 0 ? order : Integer.compare(one.root, other.root);
  }
}
