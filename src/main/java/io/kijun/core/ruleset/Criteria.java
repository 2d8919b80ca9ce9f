package io.kijun.core.ruleset;

import io.kijun.core.criterion.Demand;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.RowConstraints;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The criteria of a ruleset, made ready to test: by item in catalogue order, then by id. */
public final class Criteria {

  private final Lexicon lexicon;
  private final Map<Item, List<Criterion>> byItem = new LinkedHashMap<>();
  private final Map<String, Alternative> alternatives = new LinkedHashMap<>();

  /**
   * Makes the constraints of every row.
   *
   * @throws IllegalArgumentException where a row uses words or items that the standard lacks
   */
  public Criteria(Standard standard) {
    lexicon = new Lexicon(standard.vocabulary());
    Map<String, Item> items = new HashMap<>();
    standard.items().forEach(item -> items.put(item.no(), item));
    Map<String, TreeMap<String, List<Alternative>>> grouped = new HashMap<>();
    for (CriterionRow row : standard.criteria()) {
      Item item = Objects.requireNonNull(items.get(row.no()), () -> "no item " + row.no());
      Demand demand = Demand.of(row, lexicon);
      Alternative alternative =
          new Alternative(row, RowConstraints.of(row, item, demand, lexicon), demand);
      if (alternatives.put(row.id(), alternative) != null) {
        throw new IllegalArgumentException("two rows have the id " + row.id());
      }
      grouped
          .computeIfAbsent(row.no(), no -> new TreeMap<>(NaturalOrder.OF_IDS))
          .computeIfAbsent(row.criterion(), id -> new ArrayList<>())
          .add(alternative);
    }
    for (Item item : standard.items()) {
      List<Criterion> criteria = new ArrayList<>();
      grouped
          .getOrDefault(item.no(), new TreeMap<>())
          .forEach((id, rows) -> criteria.add(new Criterion(id, item, List.copyOf(rows))));
      byItem.put(item, List.copyOf(criteria));
    }
  }

  /** The vocabulary that the rows speak; a file that they test must speak the same. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The criteria of every item. */
  public Map<Item, List<Criterion>> byItem() {
    return byItem;
  }

  /** All rows by id. */
  public Map<String, Alternative> alternatives() {
    return alternatives;
  }
}
