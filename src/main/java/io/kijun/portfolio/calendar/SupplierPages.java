package io.kijun.portfolio.calendar;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Looks at suppliers page by page, so that never more than a page of them is in memory. */
final class SupplierPages {

  /** So many suppliers make a page. */
  static final int SIZE = 200;

  private SupplierPages() {}

  /**
   * Looks at each.
   *
   * @param after the page of those after a code; empty: the first
   * @param code of a supplier
   */
  static <T> void each(
      Function<String, List<T>> after, Function<T, String> code, Consumer<T> supplier) {
    List<T> page = after.apply("");
    while (!page.isEmpty()) {
      page.forEach(supplier);
      page = after.apply(code.apply(page.get(page.size() - 1)));
    }
  }
}
