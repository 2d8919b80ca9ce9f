package io.kijun.supplier.checksheet.received;

import org.jspecify.annotations.Nullable;

/**
 * Of which suppliers sheets are listed. What is null does not restrict.
 *
 * @param text stands in what a supplier is found by, in any case, width and kana
 * @param group that the supplier is in
 */
public record SheetSearch(@Nullable String text, @Nullable String group) {

  /** Of all of them. */
  public static final SheetSearch EVERY = new SheetSearch(null, null);
}
