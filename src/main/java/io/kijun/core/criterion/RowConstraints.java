package io.kijun.core.criterion;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the constraints of a row, one for each filled cell, quickest first. */
public final class RowConstraints {

  private RowConstraints() {}

  /**
   * The constraints of a row of an item.
   *
   * @throws IllegalArgumentException where the row uses a word that the lexicon lacks
   */
  public static List<Constraint> of(CriterionRow row, Item item, Demand demand, Lexicon lexicon) {
    List<Constraint> constraints = new ArrayList<>();
    add(constraints, AppliesWhenColumn.ofItem(item, lexicon));
    constraints.addAll(of(row, demand, lexicon));
    return List.copyOf(constraints);
  }

  /** The constraints of a row's own cells, without those of its item. */
  public static List<Constraint> of(CriterionRow row, Demand demand, Lexicon lexicon) {
    List<Constraint> constraints = new ArrayList<>();
    for (ConstraintColumn column : Columns.constraints()) {
      add(constraints, column.constraint(row, demand, lexicon));
    }
    return List.copyOf(constraints);
  }

  private static void add(List<Constraint> constraints, @Nullable Constraint one) {
    if (one != null) {
      constraints.add(one);
    }
  }
}
