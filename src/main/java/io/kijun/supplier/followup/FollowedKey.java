package io.kijun.supplier.followup;

import io.kijun.core.standard.NaturalOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier's finding is followed by; its cause may change on the way.
 *
 * @param criterion null: it concerns the item as a whole
 */
public record FollowedKey(String item, @Nullable String criterion)
    implements Comparable<FollowedKey> {

  /** By item and criterion, the item as a whole first. */
  @Override
  public int compareTo(FollowedKey other) {
    int order = NaturalOrder.OF_IDS.compare(item, other.item);
    return order != 0
        ? order
        : NaturalOrder.OF_IDS.compare(
            Objects.requireNonNullElse(criterion, ""),
            Objects.requireNonNullElse(other.criterion, ""));
  }

  /** Whether what is granted for this is granted for another: an item's is for all that is its. */
  public boolean covers(FollowedKey other) {
    return item.equals(other.item) && (criterion == null || criterion.equals(other.criterion));
  }
}
