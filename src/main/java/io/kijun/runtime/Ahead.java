package io.kijun.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What is worked out on a thread of its own while the start goes on with something else.
 *
 * @param <T> what it comes to
 */
public final class Ahead<T> {

  private final CompletableFuture<T> result;

  private Ahead(CompletableFuture<T> result) {
    this.result = result;
  }

  /**
   * Begins.
   *
   * @param name the thread's
   */
  public static <T> Ahead<T> begin(String name, Supplier<T> work) {
    return new Ahead<>(CompletableFuture.supplyAsync(work, begun -> start(name, begun)));
  }

  /** No pool: its threads would look for classes elsewhere than the one that starts the service. */
  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** What it came to; waits for it, and fails as it failed. */
  public T get() {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
