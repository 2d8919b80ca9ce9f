package io.kijun.access;

import io.kijun.runtime.Today;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Limits sign-in attempts: after ten that failed within a quarter of an hour for one name, or fifty
 * from one address, none is looked at until the oldest is that old. Tokens count by address only:
 * otherwise anybody could lock out all of them.
 */
@Component
final class SignInAttempts {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_NAME = 10;
  private static final int PER_ADDRESS = 50;
  private static final int MOST_KEPT = 10_000;

  private final Today today;
  private final Map<Key, Deque<Instant>> failed =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Deque<Instant>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  SignInAttempts(Today today) {
    this.today = today;
  }

  /** What failures are counted by. */
  private sealed interface Key {

    record OfName(String name) implements Key {}

    record OfOrigin(Origin origin) implements Key {}
  }

  /** How long to wait before the next attempt; zero: not at all. */
  synchronized Duration wait(Credentials claim) {
    Duration byOrigin = wait(new Key.OfOrigin(claim.origin()), PER_ADDRESS);
    Duration byName = name(claim).map(key -> wait(key, PER_NAME)).orElse(Duration.ZERO);
    return byName.compareTo(byOrigin) > 0 ? byName : byOrigin;
  }

  /** Nobody has a token by name, nor a name that no user may have. */
  private static Optional<Key> name(Credentials claim) {
    return claim instanceof Credentials.OfUser user && UserName.allows(user.name())
        ? Optional.of(new Key.OfName(user.name()))
        : Optional.empty();
  }

  private Duration wait(Key key, int most) {
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

  /**
   * Counts an attempt that was looked at. Of many at once those that end after too many failed do
   * not count, right or wrong, and have to wait.
   */
  synchronized Duration ended(Credentials claim, boolean right) {
    Duration wait = wait(claim);
    if (!wait.isZero()) {
      return wait;
    }
    if (right) {
      name(claim).ifPresent(failed::remove);
    } else {
      add(new Key.OfOrigin(claim.origin()));
      name(claim).ifPresent(this::add);
    }
    return wait;
  }

  private void add(Key key) {
    failed.computeIfAbsent(key, any -> new ArrayDeque<>()).addLast(today.now());
  }
}
