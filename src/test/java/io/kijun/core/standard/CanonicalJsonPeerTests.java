package io.kijun.core.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Canonical JSON is what another implementation of RFC 8785 makes of the same. */
class CanonicalJsonPeerTests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final long SAFE_INTEGER = 1L << 53;

  private static void assertSame(JsonNode tree) throws IOException {
    String text = MAPPER.writeValueAsString(tree);
    assertThat(new String(CanonicalJson.bytes(tree), UTF_8))
        .as(text)
        .isEqualTo(new JsonCanonicalizer(text).getEncodedString());
  }

  /** RFC 8785, 3.2.2 and 3.2.3 and its author's test files, without numbers that need exponents. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {
          "numbers": [4.50, 2e-3, 0.000001, -1, 0, -0.0],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """,
        """
        {
          "\\u20ac": "Euro Sign",
          "\\r": "Carriage Return",
          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
          "1": "One",
          "\\ud83d\\ude00": "Emoji: Grinning Face",
          "\\u0080": "Control",
          "\\u00f6": "Latin Small Letter O With Diaeresis"
        }
        """,
        """
        [56, {"d": true, "10": null, "1": []}]
        """,
        """
        {
          "peach": "This sorting order",
          "p\u00e9ch\u00e9": "is wrong according to French",
          "p\u00eache": "but canonicalization MUST",
          "sin": "ignore locale"
        }
        """,
        """
        {"1": {"f": {"f": "hi", "F": 5}, "\\n": 56.0}, "10": {}, "": "empty", "a": {}, "111": [
          {"e": "yes", "E": "no"}], "A": {}}
        """,
        """
        {"Unnormalized Unicode": "A\\u030a"}
        """,
        """
        {
          "\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\u000a": "Newline", "1": "One",
          "\\u0080": "Control\\u007f", "\\ud83d\\ude02": "Smiley", "\\u00f6": "O with diaeresis",
          "</script>": "Browser Challenge"
        }
        """
      })
  void onTheExamplesOfTheRfc(String json) throws IOException {
    assertSame(MAPPER.readTree(json));
  }

  @Test
  void onEveryCharacterOfTheBasicPlane() throws IOException {
    for (int row = 0; row < 0x10000; row += 256) {
      StringBuilder text = new StringBuilder();
      for (int c = row; c < row + 256; c++) {
        if (!Character.isSurrogate((char) c)) {
          text.append((char) c);
        }
      }
      assertSame(JSON.arrayNode().add(text.toString()));
    }
  }

  @Test
  void onGeneratedTrees() throws IOException {
    Random random = new Random(8785);
    for (int i = 0; i < 3000; i++) {
      assertSame(random.nextBoolean() ? object(random, 0) : array(random, 0));
    }
  }

  private static JsonNode value(Random random, int depth) {
    return switch (random.nextInt(depth < 4 ? 8 : 6)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(BigInteger.valueOf(random.nextLong() % SAFE_INTEGER));
      case 3, 4 -> JSON.numberNode(decimal(random));
      case 5 -> JSON.stringNode(text(random));
      case 6 -> array(random, depth + 1);
      default -> object(random, depth + 1);
    };
  }

  /** Up to 15 digits, which a double keeps, and not below a millionth. */
  private static BigDecimal decimal(Random random) {
    long digits = random.nextLong() % (long) Math.pow(10, 1 + random.nextInt(15));
    BigDecimal number = BigDecimal.valueOf(digits, random.nextInt(7));
    return random.nextInt(9) == 0 ? number.scaleByPowerOfTen(5) : number;
  }

  private static ArrayNode array(Random random, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int size = random.nextInt(5); size > 0; size--) {
      array.add(value(random, depth));
    }
    return array;
  }

  private static ObjectNode object(Random random, int depth) {
    ObjectNode object = JSON.objectNode();
    for (int size = random.nextInt(6); size > 0; size--) {
      object.set(text(random), value(random, depth));
    }
    return object;
  }

  /** Of control characters, ASCII, others of the basic plane and of those beyond. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      int c =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> 0x20 + random.nextInt(0x60);
            case 2 -> 0xE000 + random.nextInt(0x1FFF);
            default -> 0x10000 + random.nextInt(0x100000);
          };
      text.appendCodePoint(c);
    }
    return text.toString();
  }
}
