package io.kijun.console.administration;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be a deputy, as the form says it.
 *
 * @param approver null or empty: the one who asks
 * @param firstDay as it was typed
 * @param lastDay as it was typed
 */
record DeputyWish(
    @Nullable String approver,
    @Nullable String deputy,
    @Nullable String firstDay,
    @Nullable String lastDay) {

  /** Nothing was chosen or typed. */
  static final DeputyWish NONE = new DeputyWish(null, null, null, null);

  /** A text that is there; null: it is not. */
  static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
