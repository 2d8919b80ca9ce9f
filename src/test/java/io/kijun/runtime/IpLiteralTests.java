package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they are written, and what only looks like one. */
class IpLiteralTests {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1",
    "255.255.255.255, 255.255.255.255",
    "::1, 0:0:0:0:0:0:0:1",
    "2001:DB8::a, 2001:db8:0:0:0:0:0:a",
    "::ffff:10.0.0.1, 10.0.0.1"
  })
  void anAddressIsRead(String text, String address) {
    assertThat(IpLiteral.parse(text).map(InetAddress::getHostAddress)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "abc",
        "1",
        "1.2",
        "1.2.3",
        "1.2.3.4.5",
        "256.1.1.1",
        "010.0.0.1",
        "1.2.3.",
        "1..2.3",
        "１.2.3.4",
        "1:2",
        ".::1",
        ":",
        "::1%lo",
        "fe80::g",
        "[::1]",
        "1.2.3.4 "
      })
  void whatIsNoneIsNotLookedUp(String text) {
    assertThat(IpLiteral.parse(text)).isEmpty();
    assertThat(IpLiteral.parse(text + ":".repeat(60))).isEmpty();
  }
}
