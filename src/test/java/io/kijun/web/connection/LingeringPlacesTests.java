package io.kijun.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class LingeringPlacesTests {

  private static final InetAddress ONE = address(1);
  private static final InetAddress OTHER = address(2);
  private static final InetAddress PROXY = address(3);

  private final LingeringPlaces places = new LingeringPlaces(3, 2, PROXY::equals);

  private static InetAddress address(int last) {
    try {
      return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) last});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oneAddressLeavesPlacesForOthers() {
    assertThat(places.take(ONE)).isTrue();
    assertThat(places.take(ONE)).isTrue();
    assertThat(places.take(ONE)).isFalse();
    assertThat(places.take(OTHER)).isTrue();
    assertThat(places.take(OTHER)).isFalse();
  }

  @Test
  void whatIsLeftCanBeTakenAgain() {
    assertThat(places.take(ONE)).isTrue();
    assertThat(places.take(ONE)).isTrue();
    places.leave(ONE);
    assertThat(places.take(ONE)).isTrue();
    places.leave(ONE);
    places.leave(ONE);
    assertThat(places.take(OTHER)).isTrue();
    assertThat(places.take(OTHER)).isTrue();
    assertThat(places.take(ONE)).isTrue();
  }

  @Test
  void whoSpeaksForManyMayTakeAll() {
    assertThat(places.take(PROXY)).isTrue();
    assertThat(places.take(PROXY)).isTrue();
    assertThat(places.take(PROXY)).isTrue();
    assertThat(places.take(PROXY)).isFalse();
  }
}
