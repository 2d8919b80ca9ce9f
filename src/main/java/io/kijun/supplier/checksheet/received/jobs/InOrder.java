package io.kijun.supplier.checksheet.received.jobs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Things done on several threads, a few ahead, whose outcomes are handed on in their order. */
final class InOrder {

  /** So many at once are begun and not handed on: what they hold in memory is bounded. */
  static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Does all of them.
   *
   * @param work what is done with each, on one of the threads
   * @param goesOn asked before each is begun; what is begun is finished and handed on
   */
  static <A, B> void each(
      Iterator<A> things,
      Function<A, B> work,
      Executor hands,
      BooleanSupplier goesOn,
      Consumer<B> taken) {
    Deque<CompletableFuture<B>> begun = new ArrayDeque<>();
    boolean more = true;
    while (more || !begun.isEmpty()) {
      while (more && begun.size() < AHEAD) {
        more = goesOn.getAsBoolean() && things.hasNext();
        if (more) {
          A thing = things.next();
          begun.add(CompletableFuture.supplyAsync(() -> work.apply(thing), hands));
        }
      }
      if (!begun.isEmpty()) {
        taken.accept(begun.remove().join());
      }
    }
  }
}
