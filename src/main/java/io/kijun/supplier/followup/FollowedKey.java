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
public record FollowedKey(String item, @Nullable String criterion)
    implements Comparable<FollowedKey> {

  private static final Comparator<FollowedKey> IN_ORDER =
      Comparator.comparing(FollowedKey::item, NaturalOrder.OF_IDS)
          .thenComparing(one -> Objects.requireNonNullElse(one.criterion, ""), NaturalOrder.OF_IDS)
          .thenComparing(FollowedKey::item)
          .thenComparing(one -> Objects.requireNonNullElse(one.criterion, ""));

  /** By item and criterion, the item as a whole first. */
  @Override
  public int compareTo(FollowedKey other) {
    return IN_ORDER.compare(this, other);
  }

  /** Whether what is granted for this is granted for another: an item's is for all that is its. */
  public boolean covers(FollowedKey other) {
    return item.equals(other.item) && (criterion == null || criterion.equals(other.criterion));
  }
}
