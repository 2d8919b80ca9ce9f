package io.kijun.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Checks passwords, which is slow on purpose, in threads of its own: a few at once, and place by
 * place in turn. What waits holds no thread. Only a place of which very many wait already is turned
 * away.
 */
@Component
final class PasswordChecks implements DisposableBean {

  static final int MOST_OF_A_PLACE = 256;
  static final int MANY_IN_ALL = 2000;
  private static final int AT_ONCE = 2;
  private static final Duration LATER = Duration.ofSeconds(5);

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE,
          task -> {
            Thread thread = new Thread(task, "password-check");
            thread.setDaemon(true);
            return thread;
          });
  private final Turns turns = new Turns();
  private final Map<String, Integer> waiting = new HashMap<>();
  private int all;

  /**
   * Has a check made when it is its turn.
   *
   * @param delay how long it waits at least
   * @return what the check says; {@link TooManyAttempts} where too many wait already
   */
  <T> CompletableFuture<T> check(Attempt attempt, Duration delay, Supplier<T> check) {
    if (!enters(attempt)) {
      return CompletableFuture.failedFuture(new TooManyAttempts(LATER));
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable job = () -> make(attempt, check, result);
    if (delay.isZero()) {
      line(attempt, job);
    } else {
      CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
          .execute(() -> line(attempt, job));
    }
    return result;
  }

  private void line(Attempt attempt, Runnable job) {
    turns.add(attempt, job);
    threads.execute(() -> turns.next().run());
  }

  private <T> void make(Attempt attempt, Supplier<T> check, CompletableFuture<T> result) {
    try {
      T value = check.get();
      leaves(attempt);
      result.complete(value);
    } catch (RuntimeException | Error e) {
      leaves(attempt);
      result.completeExceptionally(e);
    }
  }

  /** Where many wait in all, a place of which one waits already has its share. */
  private synchronized boolean enters(Attempt attempt) {
    int most = all < MANY_IN_ALL ? MOST_OF_A_PLACE : 1;
    int ofPlace = waiting.getOrDefault(attempt.network(), 0);
    if (ofPlace >= most) {
      return false;
    }
    waiting.put(attempt.network(), ofPlace + 1);
    all++;
    return true;
  }

  private synchronized void leaves(Attempt attempt) {
    waiting.computeIfPresent(attempt.network(), (place, many) -> many == 1 ? null : many - 1);
    all--;
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
