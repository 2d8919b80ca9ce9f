package io.kijun.supplier.followup.web;

import io.kijun.core.issue.Longest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to be granted, as a request has it.
 *
 * @param item null: the criterion says it alone
 * @param criterion null: the item as a whole
 */
record ConcessionSent(
    String supplier,
    @Nullable String item,
    @Nullable String criterion,
    String reason,
    LocalDate until) {

  /** Why it is approved or withdrawn. */
  record DecisionSent(@Longest(2000) @Nullable String comment) {

    static @Nullable String told(@Nullable DecisionSent sent) {
      return sent == null ? null : sent.comment;
    }
  }
}
