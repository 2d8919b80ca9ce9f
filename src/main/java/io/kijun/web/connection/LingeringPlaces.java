package io.kijun.web.connection;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who has a little more read of what was refused, so as to get to see the answer: few at once, and
 * no address more than its share, so that nobody takes the places of all others.
 */
final class LingeringPlaces {

  private final int most;
  private final int mostByAddress;
  private final Predicate<InetAddress> unlimited;
  private final Map<InetAddress, Integer> taken = new HashMap<>();
  private int all;

  /**
   * All places are free.
   *
   * @param unlimited addresses for which many others speak, such as a proxy's
   */
  LingeringPlaces(int most, int mostByAddress, Predicate<InetAddress> unlimited) {
    this.most = most;
    this.mostByAddress = mostByAddress;
    this.unlimited = unlimited;
  }

  /** Whether there was a place for an address; it has one more now. */
  synchronized boolean take(InetAddress from) {
    int its = taken.getOrDefault(from, 0);
    if (all >= most || (its >= mostByAddress && !unlimited.test(from))) {
      return false;
    }
    taken.put(from, its + 1);
    all++;
    return true;
  }

  /** A place of an address is free again. */
  synchronized void leave(InetAddress from) {
    taken.computeIfPresent(from, (address, its) -> its == 1 ? null : its - 1);
    all--;
  }
}
