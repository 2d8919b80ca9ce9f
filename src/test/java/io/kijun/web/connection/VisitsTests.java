package io.kijun.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who goes when there are too many connections. */
class VisitsTests {

  private static final InetAddress PROXY = address(1);
  private static final InetAddress HERE = address(2);
  private static final InetAddress THERE = address(3);

  private static final long HEADER = TimeUnit.MINUTES.toNanos(1);

  private static final long SOON = TimeUnit.MILLISECONDS.toNanos(101);

  private final Set<String> closed = new HashSet<>();
  private final List<String> closing = new ArrayList<>();
  private long now;
  private final Visits<String> visits =
      new Visits<>(5, 2, PROXY::equals, HEADER, closed::contains, closing::add, () -> now);

  private static InetAddress address(int last) {
    try {
      return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) last});
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private Visit come(String name, InetAddress from) {
    assertThat(visits.admits(from)).isTrue();
    Visit visit = visits.of(name, from);
    now += SOON;
    return visit;
  }

  @Test
  void theLongestWaitingOfAnAddressGoes() {
    come("a", HERE);
    come("b", HERE);
    come("c", THERE);
    assertThat(closing).isEmpty();
    come("d", HERE);

    assertThat(closing).containsExactly("a");
  }

  @Test
  void oneThatNeverAskedAnythingGoesFirst() {
    Visit known = come("a", HERE);
    known.begin();
    known.end(now);
    come("b", HERE);
    come("c", HERE);

    assertThat(closing).containsExactly("b");
  }

  @Test
  void oneThatWasAnsweredJustNowStays() {
    for (String name : List.of("a", "b")) {
      Visit visit = come(name, HERE);
      visit.begin();
      now++;
      visit.end(now);
    }
    come("c", HERE).begin();
    assertThat(closing).isEmpty();
    now += TimeUnit.SECONDS.toNanos(2);
    come("d", HERE);

    assertThat(closing).containsExactly("a");
  }

  @Test
  void oneThatConnectedJustNowStays() {
    visits.of("a", HERE);
    visits.of("b", HERE);
    assertThat(visits.admits(HERE)).isTrue();
    assertThat(closing).isEmpty();
    now += SOON;
    come("c", HERE);

    assertThat(closing).containsExactly("a");
  }

  @Test
  void oneWhoseBytesAreThereStays() {
    Visit first = come("a", HERE);
    first.come();
    first.come();
    come("b", HERE);
    come("c", HERE);
    assertThat(closing).containsExactly("b");
    first.seen();
    come("d", HERE);
    assertThat(closing).containsExactly("b", "c");
    first.seen();
    come("e", HERE);

    assertThat(closing).containsExactly("b", "c", "a");
  }

  @Test
  void aFewMoreComeWhereAllAreServed() {
    for (String name : List.of("a", "b", "c", "d")) {
      come(name, HERE).begin();
    }

    assertThat(visits.admits(HERE)).isFalse();
    assertThat(visits.admits(THERE)).isTrue();
    closed.add("a");
    assertThat(visits.admits(HERE)).isTrue();
    assertThat(closing).isEmpty();
  }

  @Test
  void aProxySpeaksForMany() {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      come(name, PROXY);
    }
    assertThat(closing).isEmpty();
    come("f", HERE);
    assertThat(closing).containsExactly("a");
  }

  @Test
  void whoSendsNoHeaderInTimeGoes() {
    come("waits", HERE);
    Visit served = come("served", HERE);
    served.begin();
    now += HEADER + 1;
    visits.sweep();
    visits.sweep();
    assertThat(closing).containsExactly("waits");
    served.end(now);
    now += HEADER + 1;
    visits.sweep();

    assertThat(closing).containsExactly("waits", "served");
    closed.addAll(closing);
    visits.sweep();
    assertThat(visits.count()).isZero();
  }
}
