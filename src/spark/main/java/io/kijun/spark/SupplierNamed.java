package io.kijun.spark;

import io.kijun.core.issue.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Which supplier a line is of, before anybody knows whether the line is right: rows are spread and
 * ordered by it, and a line that is refused goes by it.
 */
final class SupplierNamed {

  private SupplierNamed() {}

  /** The code; null where the line says none, or is no JSON before it does. */
  static @Nullable String in(byte[] facts) {
    try (JsonParser tokens = StrictJson.parse(facts).tokens()) {
      if (tokens == null || tokens.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      return isAt(tokens, "supplier") && tokens.currentToken() == JsonToken.START_OBJECT
          ? code(tokens)
          : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static @Nullable String code(JsonParser tokens) {
    boolean named = isAt(tokens, "id") && tokens.currentToken() == JsonToken.VALUE_STRING;
    return named ? tokens.getString() : null;
  }

  /** Goes on to the value of a field of the object at hand; false: there is none. */
  private static boolean isAt(JsonParser tokens, String field) {
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      tokens.nextToken();
      if (name.equals(field)) {
        return true;
      }
      tokens.skipChildren();
    }
    return false;
  }
}
