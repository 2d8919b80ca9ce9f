package io.kijun.web.connection;

import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * All connections. Where there are too many, of one address or of all, the one goes that has waited
 * longest for the header of a request, one that never sent any first; so a new one, such as that of
 * a probe, is let in. One whose bytes no worker has looked at yet stays, and one that connected or
 * was answered just now: its request may be under way, and would be lost. Where none can go, a few
 * more are let in than the limit says: they are answered soon.
 *
 * @param <C> a connection, as the server has it
 */
final class Visits<C> {

  private static final int EASED = 2;

  /** Whoever connects has something to send, and sends it within this time. */
  private static final long FIRST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** Whoever works over a connection sends the next request within this time. */
  private static final long NEXT_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Map<C, Visit> all = new ConcurrentHashMap<>();
  private final int most;
  private final int mostByAddress;
  private final Predicate<InetAddress> unlimited;
  private final long headerNanos;
  private final Predicate<C> isClosed;
  private final Consumer<C> close;
  private final LongSupplier clock;

  /**
   * No connections yet.
   *
   * @param unlimited addresses for which many others speak, such as a proxy's
   * @param headerNanos how long a header is waited for
   * @param close has a connection closed soon
   */
  Visits(
      int most,
      int mostByAddress,
      Predicate<InetAddress> unlimited,
      long headerNanos,
      Predicate<C> isClosed,
      Consumer<C> close,
      LongSupplier clock) {
    this.most = most;
    this.mostByAddress = mostByAddress;
    this.unlimited = unlimited;
    this.headerNanos = headerNanos;
    this.isClosed = isClosed;
    this.close = close;
    this.clock = clock;
  }

  /** Whether one more may come from an address. Another may have to go for it. */
  synchronized boolean admits(InetAddress from) {
    all.keySet().removeIf(isClosed);
    BiPredicate<C, Visit> sameAddress = (connection, visit) -> visit.from().equals(from);
    return (unlimited.test(from) || hasRoom(mostByAddress, sameAddress))
        && hasRoom(most, (connection, visit) -> true);
  }

  private boolean hasRoom(int limit, BiPredicate<C, Visit> which) {
    List<Entry<C, Visit>> there =
        all.entrySet().stream()
            .filter(one -> one.getValue().stays() && which.test(one.getKey(), one.getValue()))
            .toList();
    if (there.size() < limit) {
      return true;
    }
    long now = clock.getAsLong();
    Comparator<Visit> foremost =
        Comparator.comparing(Visit::isNew).thenComparing(visit -> visit.waited(now));
    var longest =
        there.stream()
            .filter(one -> mayLeave(one.getValue(), now))
            .max(Entry.comparingByValue(foremost));
    longest.ifPresent(one -> leave(one.getKey(), one.getValue()));
    return longest.isPresent() || there.size() < EASED * limit;
  }

  private static boolean mayLeave(Visit visit, long now) {
    return visit.waits() && visit.waited(now) > (visit.isNew() ? FIRST_NANOS : NEXT_NANOS);
  }

  private void leave(C connection, Visit visit) {
    visit.leave();
    close.accept(connection);
  }

  /** The visit of a connection, from now on. */
  Visit of(C connection, InetAddress from) {
    return all.computeIfAbsent(connection, none -> new Visit(from, clock.getAsLong()));
  }

  /** Closes all that have waited too long for the header of a request. */
  void sweep() {
    all.keySet().removeIf(isClosed);
    long now = clock.getAsLong();
    all.forEach(
        (connection, visit) -> {
          if (visit.waits() && visit.waited(now) > headerNanos) {
            leave(connection, visit);
          }
        });
  }

  /** How many there are. */
  int count() {
    return all.size();
  }
}
