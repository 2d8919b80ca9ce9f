package io.kijun.supplier;

import org.jspecify.annotations.Nullable;

/**
 * Which suppliers are listed. What is null does not restrict.
 *
 * @param text stands in the code, the name, its reading or the corporate number, in any case, width
 *     and kana
 * @param ended whether they are no suppliers any more, today
 */
public record SupplierQuery(
    @Nullable String text, @Nullable String group, @Nullable Boolean ended) {

  /** All of them. */
  public static final SupplierQuery EVERY = new SupplierQuery(null, null, null);
}
