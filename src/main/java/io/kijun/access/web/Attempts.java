package io.kijun.access.web;

import io.kijun.runtime.Today;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Limits sign-in attempts: after ten that failed within a quarter of an hour for one name, or fifty
 * from one address, none is looked at until the oldest is that old.
 */
@Component
final class Attempts {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_NAME = 10;
  private static final int PER_ADDRESS = 50;
  private static final int MOST_KEPT = 10_000;

  private final Today today;
  private final Map<String, Deque<Instant>> failed =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  Attempts(Today today) {
    this.today = today;
  }

  /** How long to wait before the next attempt; zero: not at all. */
  synchronized Duration wait(String name, String address) {
    Duration name1 = wait("name " + name, PER_NAME);
    Duration address1 = wait("address " + address, PER_ADDRESS);
    return name1.compareTo(address1) > 0 ? name1 : address1;
  }

  private Duration wait(String key, int most) {
    Deque<Instant> times = failed.get(key);
    if (times == null) {
      return Duration.ZERO;
    }
    Instant now = today.now();
    while (!times.isEmpty() && !times.peekFirst().plus(WINDOW).isAfter(now)) {
      times.removeFirst();
    }
    return times.size() < most
        ? Duration.ZERO
        : Duration.between(now, times.peekFirst().plus(WINDOW));
  }

  /** An attempt failed. */
  synchronized void failed(String name, String address) {
    for (String key : new String[] {"name " + name, "address " + address}) {
      Deque<Instant> times = failed.computeIfAbsent(key, any -> new ArrayDeque<>());
      times.addLast(today.now());
      if (times.size() > PER_ADDRESS) {
        times.removeFirst();
      }
    }
  }

  /** An attempt succeeded: what failed before was a slip. */
  synchronized void succeeded(String name) {
    failed.remove("name " + name);
  }
}
