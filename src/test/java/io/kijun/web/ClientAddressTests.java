package io.kijun.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is believed where a request came from. */
class ClientAddressTests {

  private static final ClientAddress BEHIND =
      new ClientAddress(List.of("10.0.0.0/8", " 192.0.2.1", "fd00::/8"));

  @ParameterizedTest
  @CsvSource({
    "203.0.113.5, 198.51.100.1, 203.0.113.5",
    "10.0.0.1, '', 10.0.0.1",
    "10.0.0.1, 198.51.100.1, 198.51.100.1",
    "10.0.0.1, '6.6.6.6, 198.51.100.1', 198.51.100.1",
    "10.0.0.1, '6.6.6.6,198.51.100.1 ,192.0.2.1', 198.51.100.1",
    "10.0.0.1, '10.9.9.9, 10.8.8.8', 10.9.9.9",
    "10.0.0.1, '198.51.100.1, unknown', 10.0.0.1",
    "10.0.0.1, '198.51.100.1, evil.example', 10.0.0.1",
    "10.0.0.1, '198.51.100.1,', 10.0.0.1",
    "10.0.0.1, '198.51.100.999', 10.0.0.1",
    "10.0.0.1, '198.51.100.1:4711', 198.51.100.1",
    "10.0.0.1, '[2001:db8::1]:4711', 2001:db8:0:0:0:0:0:1",
    "10.0.0.1, '[2001:db8::1', 10.0.0.1",
    "10.0.0.1, '2001:db8::1, fd00::1', 2001:db8:0:0:0:0:0:1",
    "10.0.0.1, '::ffff:198.51.100.1', 198.51.100.1",
    "0:0:0:0:0:0:0:1, 198.51.100.1, 0:0:0:0:0:0:0:1",
  })
  void theLastThatIsNoTrustedProxyCounts(String peer, String heads, String address) {
    assertThat(BEHIND.of(peer, List.of(heads))).isEqualTo(address);
  }

  @Test
  void severalLinesAreReadAsOne() {
    assertThat(BEHIND.of("10.0.0.1", List.of("6.6.6.6", "198.51.100.1", "10.0.0.2")))
        .isEqualTo("198.51.100.1");
    assertThat(BEHIND.of("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
  }

  @Test
  void withoutTrustedProxiesNobodyIsBelieved() {
    assertThat(new ClientAddress(List.of()).of("127.0.0.1", List.of("198.51.100.1")))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void aSettingThatIsNoAddressIsRefused() {
    assertThatThrownBy(() -> new ClientAddress(List.of("proxy.example")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
