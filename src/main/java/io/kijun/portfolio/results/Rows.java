package io.kijun.portfolio.results;

import java.util.function.Consumer;

/** The suppliers of a run in sight, one after the other. */
@FunctionalInterface
interface Rows {

  void each(Consumer<SupplierShown> row);
}
