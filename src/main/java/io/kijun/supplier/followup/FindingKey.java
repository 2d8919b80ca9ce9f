package io.kijun.supplier.followup;

import io.kijun.core.standard.NaturalOrder;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier's finding is followed by; its cause may change on the way.
 *
 * @param criterion null: it concerns the item as a whole
 */
public record FindingKey(String item, @Nullable String criterion)
    implements Comparable<FindingKey> {

  private static final Comparator<FindingKey> IN_ORDER =
      Comparator.comparing(FindingKey::item, NaturalOrder.OF_IDS)
          .thenComparing(one -> Objects.requireNonNullElse(one.criterion, ""), NaturalOrder.OF_IDS)
          .thenComparing(FindingKey::item)
          .thenComparing(one -> Objects.requireNonNullElse(one.criterion, ""));

  /** By item and criterion, the item as a whole first. */
  @Override
  public int compareTo(FindingKey other) {
    return IN_ORDER.compare(this, other);
  }

  /** Whether what is granted for this is granted for another: an item's is for all that is its. */
  public boolean covers(FindingKey other) {
    return item.equals(other.item) && (criterion == null || criterion.equals(other.criterion));
  }
}
