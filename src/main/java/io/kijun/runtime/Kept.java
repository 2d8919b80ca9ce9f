package io.kijun.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Keeps values that are costly to make, the least recently used ones only so many. Each is made
 * once, whoever asks for it meanwhile waits; one whose making failed is made anew. For any number
 * of threads.
 */
public final class Kept<K, V> {

  private final Map<K, CompletableFuture<V>> values;

  /**
   * Keeps values.
   *
   * @param most how many are kept
   */
  public Kept(int most) {
    this.values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
            return size() > most;
          }
        };
  }

  /** The value of a key, made where it is not kept; throws what its making throws. */
  public V of(K key, Supplier<V> making) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> kept = keep(key, mine);
    if (kept == mine) {
      make(key, mine, making);
    }
    try {
      return kept.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private synchronized CompletableFuture<V> keep(K key, CompletableFuture<V> mine) {
    CompletableFuture<V> before = values.putIfAbsent(key, mine);
    return before == null ? mine : before;
  }

  private void make(K key, CompletableFuture<V> mine, Supplier<V> making) {
    try {
      mine.complete(making.get());
    } catch (RuntimeException | Error e) {
      forget(key, mine);
      mine.completeExceptionally(e);
    }
  }

  private synchronized void forget(K key, CompletableFuture<V> mine) {
    values.remove(key, mine);
  }
}
