package io.kijun.core.evaluation;

import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The items by position in the catalogue: what each builds on (前提項目), and all that stands on it.
 * Circles are refused when a ruleset is checked.
 */
public final class BuildsOn {

  private final Map<String, Integer> positions = new HashMap<>();
  private final List<List<Integer>> roots = new ArrayList<>();
  private final List<List<Integer>> from = new ArrayList<>();
  private final List<Integer> rootsFirst;

  /** The structure of a catalogue. */
  public BuildsOn(List<Item> items) {
    items.forEach(item -> positions.put(item.no(), positions.size()));
    for (Item item : items) {
      roots.add(item.buildsOn().stream().map(positions::get).filter(Objects::nonNull).toList());
    }
    List<Integer> all = IntStream.range(0, items.size()).boxed().toList();
    rootsFirst = new Graph<>(roots::get).endsFirst(all);
    List<List<Integer>> standingOn = standingOn(all);
    Graph<Integer> upwards = new Graph<>(standingOn::get);
    for (int item : all) {
      Set<Integer> reached = upwards.reachable(List.of(item));
      from.add(rootsFirst.stream().filter(reached::contains).toList());
    }
  }

  /** The same the other way round: what stands on each directly. */
  private List<List<Integer>> standingOn(List<Integer> all) {
    List<List<Integer>> standingOn = new ArrayList<>();
    all.forEach(item -> standingOn.add(new ArrayList<>()));
    all.forEach(item -> roots.get(item).forEach(root -> standingOn.get(root).add(item)));
    return standingOn;
  }

  /** The position of an item, which must be known. */
  public int position(String no) {
    return Objects.requireNonNull(positions.get(no), no);
  }

  /** The position of an item; -1 where it is unknown. */
  int positionOrNone(String no) {
    return positions.getOrDefault(no, -1);
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
