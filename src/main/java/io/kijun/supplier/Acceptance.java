package io.kijun.supplier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer accepts that an item or a criterion does not apply.
 *
 * @param item null: it is about a criterion
 * @param criterion null: it is about an item
 * @param until the last day on which it counts
 */
public record Acceptance(@Nullable String item, @Nullable String criterion, LocalDate until) {

  /** Exactly one of the two is named. */
  public Acceptance {
    if ((item == null) == (criterion == null)) {
      throw new IllegalArgumentException("either an item or a criterion is accepted");
    }
  }
}
