package io.kijun.core.standard;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/**
 * Writes canonical JSON (RFC 8785): no white space, keys in UTF-16 order, one spelling for each
 * value. Numbers must be below 1e21. They are written exactly and never with an exponent: up to 15
 * digits and from a millionth on as RFC 8785 says; of more digits, where a double would round, and
 * below a millionth, where ECMAScript would write an exponent, no two numbers have one spelling.
 */
public final class CanonicalJson {

  private static final BigDecimal TOO_LARGE = new BigDecimal("1e21");

  private final StringBuilder out = new StringBuilder(1 << 12);
  private boolean first = true;

  /** The canonical bytes of a tree. */
  public static byte[] bytes(JsonNode tree) {
    CanonicalJson json = new CanonicalJson();
    json.tree(tree);
    return json.bytes();
  }

  /** What was written so far, as UTF-8. */
  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Opens an object; its keys must follow in UTF-16 order. */
  public CanonicalJson object() {
    return open('{');
  }

  /** Closes an object. */
  public CanonicalJson endObject() {
    return close('}');
  }

  /** Opens an array. */
  public CanonicalJson array() {
    return open('[');
  }

  /** Closes an array. */
  public CanonicalJson endArray() {
    return close(']');
  }

  private CanonicalJson open(char bracket) {
    comma();
    out.append(bracket);
    first = true;
    return this;
  }

  private CanonicalJson close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  /** A key; its value must follow. */
  public CanonicalJson key(String key) {
    comma();
    quoted(key);
    out.append(':');
    first = true;
    return this;
  }

  /** A string. */
  public CanonicalJson value(String value) {
    comma();
    quoted(value);
    return this;
  }

  /** A boolean. */
  public CanonicalJson value(boolean value) {
    comma();
    out.append(value);
    return this;
  }

  /**
   * A number, without trailing zeros.
   *
   * @throws IllegalArgumentException if it is so large that it is written with an exponent
   */
  public CanonicalJson value(BigDecimal value) {
    if (value.abs().compareTo(TOO_LARGE) >= 0) {
      throw new IllegalArgumentException("the number " + value + " is not below 1e21");
    }
    comma();
    out.append(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    return this;
  }

  /** A null. */
  public CanonicalJson nil() {
    comma();
    out.append("null");
    return this;
  }

  private void tree(JsonNode node) {
    if (node.isObject()) {
      object();
      node.propertyNames().stream().sorted().forEach(key -> key(key).tree(node.get(key)));
      endObject();
    } else if (node.isArray()) {
      array();
      node.forEach(this::tree);
      endArray();
    } else if (node.isNumber()) {
      value(node.decimalValue());
    } else if (node.isBoolean()) {
      value(node.booleanValue());
    } else if (node.isNull()) {
      nil();
    } else {
      value(node.stringValue());
    }
  }

  private void quoted(String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, plain, i);
        escaped(c);
        plain = i + 1;
      } else if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalArgumentException("a lone surrogate at " + i);
        }
        i++;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private void escaped(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }
}
