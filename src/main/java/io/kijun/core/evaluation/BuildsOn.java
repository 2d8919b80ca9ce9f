package io.kijun.core.evaluation;

import io.kijun.core.standard.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The items by position in the catalogue: what each builds on (前提項目), and all that stands on it.
 * Circles are refused when a ruleset is checked.
 */
public final class BuildsOn {

  private final Map<String, Integer> positions = new HashMap<>();
  private final List<List<Integer>> roots = new ArrayList<>();
  private final List<List<Integer>> from = new ArrayList<>();
  private final List<Integer> rootsFirst = new ArrayList<>();

  /** The structure of a catalogue. */
  public BuildsOn(List<Item> items) {
    items.forEach(item -> positions.put(item.no(), positions.size()));
    for (Item item : items) {
      roots.add(item.buildsOn().stream().map(positions::get).filter(Objects::nonNull).toList());
    }
    BitSet seen = new BitSet();
    for (int item = 0; item < items.size(); item++) {
      visit(item, seen);
    }
    for (int item = 0; item < items.size(); item++) {
      from.add(standingOn(item));
    }
  }

  private void visit(int item, BitSet seen) {
    if (!seen.get(item)) {
      seen.set(item);
      roots.get(item).forEach(root -> visit(root, seen));
      rootsFirst.add(item);
    }
  }

  private List<Integer> standingOn(int item) {
    BitSet reached = new BitSet();
    reached.set(item);
    List<Integer> found = new ArrayList<>();
    for (int next : rootsFirst) {
      if (reached.get(next) || roots.get(next).stream().anyMatch(reached::get)) {
        reached.set(next);
        found.add(next);
      }
    }
    return List.copyOf(found);
  }

  /** The position of an item, which must be known. */
  public int position(String no) {
    return Objects.requireNonNull(positions.get(no), no);
  }

  /** All items, each after what it builds on. */
  List<Integer> rootsFirst() {
    return rootsFirst;
  }

  /** What an item builds on directly. */
  List<Integer> roots(int item) {
    return roots.get(item);
  }

  /** An item and all that stands on it, directly or not; each after what it builds on. */
  public List<Integer> from(int item) {
    return from.get(item);
  }
}
