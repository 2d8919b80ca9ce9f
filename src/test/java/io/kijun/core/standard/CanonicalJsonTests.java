package io.kijun.core.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** RFC 8785, as far as Kijun's records need it. */
class CanonicalJsonTests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static String canonical(String json) {
    return new String(CanonicalJson.bytes(MAPPER.readTree(json)), UTF_8);
  }

  @Test
  void keysAreInUtf16Order() {
    // RFC 8785, 3.2.3: a surrogate pair sorts before U+FB33, by its code units
    assertThat(
            canonical(
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
        .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
  }

  @Test
  void stringsAreEscapedInOneWay() {
    // RFC 8785, 3.2.2.2
    assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""))
        .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "0.50, 0.5",
    "-0.0, 0",
    "100, 100",
    "1E2, 100",
    "0.0001, 0.0001",
    "123456789012, 123456789012"
  })
  void aNumberHasOneSpelling(String given, String expected) {
    assertThat(canonical(given)).isEqualTo(expected);
  }

  @Test
  void thereIsNoWhiteSpace() {
    assertThat(canonical(" { \"b\" : [ true , null , false ] , \"a\" : { } } "))
        .isEqualTo("{\"a\":{},\"b\":[true,null,false]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "x\udc00y", "\udc00\ud800"})
  void loneSurrogatesAreRefused(String text) {
    assertThatThrownBy(() -> CanonicalJson.bytes(JsonNodeFactory.instance.stringNode(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "999999999999999999999, 999999999999999999999",
    "0.000001, 0.000001",
    "0.0000001, 0.0000001",
    "0.12345678901234567890123, 0.12345678901234567890123"
  })
  void aNumberIsWrittenExactlyAndPlainly(BigDecimal number, String expected) {
    assertThat(new String(new CanonicalJson().value(number).bytes(), UTF_8)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e21", "-1e21", "1e30", "1000000000000000000000"})
  void aNumberThatNeedsAnExponentIsRefused(BigDecimal number) {
    assertThatThrownBy(() -> new CanonicalJson().value(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1e21");
  }
}
