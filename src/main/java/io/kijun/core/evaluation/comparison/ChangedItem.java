package io.kijun.core.evaluation.comparison;

import io.kijun.core.standard.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an item, and why.
 *
 * @param before null: there was no such item
 * @param after null: there is none any more
 * @param because never empty
 */
public record ChangedItem(
    String no, @Nullable Verdict before, @Nullable Verdict after, List<Because> because) {

  /** Refuses a change that is put down to nothing. */
  public ChangedItem {
    because = List.copyOf(because);
    if (because.isEmpty()) {
      throw new IllegalArgumentException("item " + no + " changed for no reason");
    }
  }
}
