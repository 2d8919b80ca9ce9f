package io.kijun.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * A part of XML as text, in the encoding that it says it has; written back in the same.
 *
 * @param text a mark of the byte order included
 */
public record PartText(String text, Charset charset) {

  private static final int HEAD = 200;
  private static final String ENCODING = "encoding=";
  private static final int FIRST_BEYOND_ASCII = 0x80;

  static PartText of(byte[] content) {
    Charset charset = charset(content);
    return new PartText(new String(content, charset), charset);
  }

  private static Charset charset(byte[] content) {
    if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    int at = end < 0 ? -1 : head.substring(0, end).indexOf(ENCODING);
    if (at < 0) {
      return StandardCharsets.UTF_8;
    }
    char quote = head.charAt(at + ENCODING.length());
    int from = at + ENCODING.length() + 1;
    return named(head.substring(from, Math.max(from, head.indexOf(quote, from))));
  }

  private static Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** The same part with another text. */
  public PartText with(String other) {
    return new PartText(other, charset);
  }

  /** The bytes; what the encoding lacks is written by its number. */
  byte[] bytes() {
    if (charset.name().startsWith("UTF-")) {
      return text.getBytes(charset);
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < FIRST_BEYOND_ASCII) {
                plain.appendCodePoint(c);
              } else {
                plain.append("&#").append(c).append(';');
              }
            });
    return plain.toString().getBytes(charset);
  }
}
