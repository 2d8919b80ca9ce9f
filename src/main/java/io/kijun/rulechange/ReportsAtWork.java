package io.kijun.rulechange;

import io.kijun.core.issue.Patience;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Reports that are being made: who wants one that another makes waits for that one alone, and no
 * report takes longer than its deadline.
 */
final class ReportsAtWork<K, V> {

  /** What the cells of so many drafts take in memory is bearable. */
  private static final int AT_ONCE = 2;

  private final Map<K, CompletableFuture<V>> running = new ConcurrentHashMap<>();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final long nanos;

  ReportsAtWork(Duration deadline) {
    this.nanos = deadline.toNanos();
  }

  /**
   * The value of a key, made in this thread or by another that wants the same.
   *
   * @param late what there is in the place of one that took too long
   * @throws ReportsBusy if too many others are made at the time
   */
  V of(K key, Supplier<V> work, Supplier<V> late) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> others = running.putIfAbsent(key, mine);
    if (others != null) {
      return awaited(others);
    }
    try {
      V made = inTurn(() -> inTime(work, late));
      mine.complete(made);
      return made;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      running.remove(key);
    }
  }

  private V inTurn(Supplier<V> work) {
    try {
      if (!turns.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
        throw new ReportsBusy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReportsBusy();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private V inTime(Supplier<V> work, Supplier<V> late) {
    long end = System.nanoTime() + nanos;
    try {
      return Patience.during(() -> System.nanoTime() - end > 0, work);
    } catch (Patience.Over e) {
      return late.get();
    }
  }

  /** It may wait for its turn first, and then for its deadline. */
  private V awaited(CompletableFuture<V> others) {
    try {
      return others.get(2 * nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new ReportsBusy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReportsBusy();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new CompletionException(e);
    }
  }
}
