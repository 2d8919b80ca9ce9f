package io.kijun.runtime;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON trees as text and back, numbers digit by digit as they are. */
public final class PlainJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private PlainJson() {}

  /** A value or tree as text, in one line. */
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** A value or tree as UTF-8. */
  public static byte[] bytes(Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /** The tree of a text that was written here. */
  public static JsonNode tree(String text) {
    return MAPPER.readTree(text);
  }

  /** The value of a text that was written here. */
  public static <T> T value(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }
}
