package io.kijun.portfolio.results;

import java.util.function.Consumer;

/** The suppliers of a run in sight, one after the other, which several views take in at once. */
@FunctionalInterface
interface Rows {

  void each(Consumer<SupplierShown> row);

  /** Has each row taken in by all of these views. */
  default void into(View<?>... views) {
    each(
        row -> {
          for (View<?> view : views) {
            view.take(row);
          }
        });
  }

  /** Has each row taken in by one view. */
  default <T> T in(View<T> view) {
    into(view);
    return view.result();
  }

  /** What is made of rows that come one by one. */
  interface View<T> {

    /** Takes in one more supplier. */
    void take(SupplierShown row);

    /** What came of it, after the last one. */
    T result();
  }
}
