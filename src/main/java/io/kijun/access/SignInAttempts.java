package io.kijun.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.runtime.Today;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How long the next attempt waits after some that failed. It waits, and is looked at: a right
 * password always counts. Kept in the memory of one instance.
 */
@Component
final class SignInAttempts {

  private static final Duration REMEMBERED = Duration.ofMinutes(15);
  private static final int FREE = 5;
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int DOUBLINGS = 3;
  private static final int MOST_KEPT = 100_000;

  private final Today today;
  private final Cache<Attempt, Failures> failed =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(REMEMBERED).build();

  SignInAttempts(Today today) {
    this.today = today;
  }

  private record Failures(int count, Instant last) {

    boolean areLongAgo(Instant now) {
      return !last.plus(REMEMBERED).isAfter(now);
    }
  }

  /** How long the next one waits; zero: not at all. */
  Duration delay(Attempt attempt) {
    Failures failures = failed.getIfPresent(attempt);
    if (failures == null || failures.areLongAgo(today.now()) || failures.count() < FREE) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures.count() - FREE, DOUBLINGS);
    Duration delay = FIRST.multipliedBy(1L << doublings);
    return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
  }

  /** Counts an attempt that failed. */
  void failed(Attempt attempt) {
    Instant now = today.now();
    failed
        .asMap()
        .merge(
            attempt,
            new Failures(1, now),
            (before, one) -> before.areLongAgo(now) ? one : new Failures(before.count() + 1, now));
  }

  /** Forgets those that failed. */
  void succeeded(Attempt attempt) {
    failed.invalidate(attempt);
  }
}
