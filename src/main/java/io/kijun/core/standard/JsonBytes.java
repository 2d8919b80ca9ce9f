package io.kijun.core.standard;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * JSON in the making, as UTF-8 in one array that grows: a result has a hundred thousand bytes, and
 * there are thousands of them. What is written where is up to whoever writes.
 */
public final class JsonBytes {

  /** The most bytes that one character takes: {@code \}{@code u001f}. */
  private static final int WIDEST = 6;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private final HexFormat hex;
  private byte[] bytes;
  private int size;

  /**
   * Nothing yet.
   *
   * @param hex how characters are numbered that have no other spelling
   */
  public JsonBytes(HexFormat hex, int expected) {
    this.hex = hex;
    this.bytes = new byte[Math.max(expected, 64)];
  }

  /** A text in quotes, as one would write it again and again. */
  public static byte[] quoted(String text, HexFormat hex) {
    return new JsonBytes(hex, text.length() + 2).quoted(text).toArray();
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** Bytes that are right as they are. */
  public JsonBytes raw(byte[] json) {
    room(json.length);
    System.arraycopy(json, 0, bytes, size, json.length);
    size += json.length;
    return this;
  }

  /** A character of ASCII that is right as it is. */
  public JsonBytes raw(char ascii) {
    room(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  /** Characters of ASCII that are right as they are. */
  public JsonBytes raw(String ascii) {
    int length = ascii.length();
    room(length);
    for (int i = 0; i < length; i++) {
      bytes[size + i] = (byte) ascii.charAt(i);
    }
    size += length;
    return this;
  }

  /**
   * A text in quotes.
   *
   * @throws IllegalArgumentException where half of a pair of surrogates stands alone
   */
  public JsonBytes quoted(String text) {
    return raw('"').escaped(text).raw('"');
  }

  /** A text without quotes around it; the same else. */
  public JsonBytes escaped(String text) {
    int length = text.length();
    room(WIDEST * length);
    byte[] out = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size = at;
        i += wide(text, i, c);
        at = size;
      } else if (c < ' ' || c == '"' || c == '\\') {
        size = at;
        special(c);
        at = size;
      } else {
        out[at++] = (byte) c;
      }
    }
    size = at;
    return this;
  }

  /** A character beyond ASCII; how many units of the text it takes more than one. */
  private int wide(String text, int at, char c) {
    if (c < 0x800) {
      bytes[size++] = (byte) (0xc0 | (c >> 6));
    } else if (!Character.isSurrogate(c)) {
      bytes[size++] = (byte) (0xe0 | (c >> 12));
      bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    } else {
      return pair(text, at);
    }
    bytes[size++] = (byte) (0x80 | (c & 0x3f));
    return 0;
  }

  private int pair(String text, int at) {
    int point = text.codePointAt(at);
    if (!Character.isSupplementaryCodePoint(point)) {
      throw new IllegalArgumentException("a lone surrogate at " + at);
    }
    bytes[size++] = (byte) (0xf0 | (point >> 18));
    bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3f));
    bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3f));
    bytes[size++] = (byte) (0x80 | (point & 0x3f));
    return 1;
  }

  private void special(char c) {
    switch (c) {
      case '"', '\\' -> raw('\\').raw(c);
      case '\b' -> raw("\\b");
      case '\t' -> raw("\\t");
      case '\n' -> raw("\\n");
      case '\f' -> raw("\\f");
      case '\r' -> raw("\\r");
      default -> raw("\\u").raw(hex.toHexDigits(c));
    }
  }

  /** A day as ISO 8601 writes it, without quotes. */
  public JsonBytes day(LocalDate day) {
    int year = day.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return raw(day.toString());
    }
    return twoDigits(year / 100)
        .twoDigits(year % 100)
        .raw('-')
        .twoDigits(day.getMonthValue())
        .raw('-')
        .twoDigits(day.getDayOfMonth());
  }

  private JsonBytes twoDigits(int number) {
    return raw((char) ('0' + number / 10)).raw((char) ('0' + number % 10));
  }

  /** What was written so far. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Writes what was written so far. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /** The hash of what was written so far. */
  public Hash hash() {
    return Hash.of(bytes, size);
  }
}
