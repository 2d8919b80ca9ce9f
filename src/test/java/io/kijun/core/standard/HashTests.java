package io.kijun.core.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTests {

  private static final String OF_AN_EMPTY_OBJECT =
      "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

  @Test
  void theHashIsOfTheBytes() {
    assertThat(Hash.of("{}".getBytes(UTF_8)).value()).isEqualTo(OF_AN_EMPTY_OBJECT);
    assertThat(new Hash(OF_AN_EMPTY_OBJECT)).hasToString(OF_AN_EMPTY_OBJECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        "sha256:44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A",
        "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8",
        "sha512:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
      })
  void whatIsNoHashIsRefused(String text) {
    assertThatThrownBy(() -> new Hash(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
