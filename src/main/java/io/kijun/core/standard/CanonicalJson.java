package io.kijun.core.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
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

  private static final int USUAL = 1 << 10;

  private final JsonBytes out;
  private boolean first = true;

  /** Nothing yet. */
  public CanonicalJson() {
    this(USUAL);
  }

  /** Nothing yet, of which about so many bytes are expected. */
  public CanonicalJson(int expected) {
    this.out = new JsonBytes(HexFormat.of(), expected);
  }

  /** The canonical bytes of a tree. */
  public static byte[] bytes(JsonNode tree) {
    CanonicalJson json = new CanonicalJson();
    json.tree(tree);
    return json.bytes();
  }

  /** What was written so far, as UTF-8. */
  public byte[] bytes() {
    return out.toArray();
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
    out.raw(bracket);
    first = true;
    return this;
  }

  private CanonicalJson close(char bracket) {
    out.raw(bracket);
    first = false;
    return this;
  }

  private void comma() {
    if (!first) {
      out.raw(',');
    }
    first = false;
  }

  /** A key; its value must follow. */
  public CanonicalJson key(String key) {
    comma();
    out.quoted(key).raw(':');
    first = true;
    return this;
  }

  /** A string. */
  public CanonicalJson value(String value) {
    comma();
    out.quoted(value);
    return this;
  }

  /** A day, as a string. */
  public CanonicalJson value(LocalDate value) {
    comma();
    out.raw('"').day(value).raw('"');
    return this;
  }

  /** A boolean. */
  public CanonicalJson value(boolean value) {
    comma();
    out.raw(value ? "true" : "false");
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
    out.raw(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    return this;
  }

  /** A null. */
  public CanonicalJson nil() {
    comma();
    out.raw("null");
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
}
