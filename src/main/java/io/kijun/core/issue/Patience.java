package io.kijun.core.issue;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody waits for long work of this thread. The work asks at each of its steps, so that
 * it ends soon after nobody waits any more; to interrupt the thread instead could close the files
 * of an embedded database.
 */
public final class Patience {

  private static final ThreadLocal<@Nullable BooleanSupplier> OVER = new ThreadLocal<>();

  private Patience() {}

  /** Nobody waits any more. */
  public static final class Over extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Over() {
      super("it took too long");
    }
  }

  /**
   * Does work that ends early when nobody waits any more.
   *
   * @param isOver is asked at each step
   * @throws Over if it ended early
   */
  public static <T> T during(BooleanSupplier isOver, Supplier<T> work) {
    BooleanSupplier outer = OVER.get();
    OVER.set(isOver);
    try {
      return work.get();
    } finally {
      if (outer == null) {
        OVER.remove();
      } else {
        OVER.set(outer);
      }
    }
  }

  /**
   * The next step of work. Does nothing where nobody said how long they wait.
   *
   * @throws Over if nobody waits any more
   */
  public static void check() {
    BooleanSupplier over = OVER.get();
    if (over != null && over.getAsBoolean()) {
      throw new Over();
    }
  }
}
