package io.kijun.core.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256: of canonical JSON, or of a file.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits in lower case
 */
public record Hash(@JsonValue String value) {

  private static final String PREFIX = "sha256:";
  private static final int LENGTH = PREFIX.length() + 64;

  /** Refuses what is no hash. */
  @JsonCreator
  public Hash {
    if (!isHash(value)) {
      throw new IllegalArgumentException(value + " is not sha256: and 64 hexadecimal digits");
    }
  }

  /** Whether a text has the form of a hash. */
  public static boolean isHash(String text) {
    if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
      return false;
    }
    for (int i = PREFIX.length(); i < LENGTH; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** The hash of some bytes. */
  public static Hash of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** The hash of the first so many of some bytes. */
  static Hash of(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return new Hash(PREFIX + HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digits alone, as {@code sha256sum} writes them. */
  public String hex() {
    return value.substring(PREFIX.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
