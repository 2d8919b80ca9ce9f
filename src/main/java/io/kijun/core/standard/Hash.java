package io.kijun.core.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.re2j.Pattern;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256: of canonical JSON, or of a file.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits in lower case
 */
public record Hash(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

  /** Refuses what is no hash. */
  @JsonCreator
  public Hash {
    if (!isHash(value)) {
      throw new IllegalArgumentException(value + " is not sha256: and 64 hexadecimal digits");
    }
  }

  /** Whether a text has the form of a hash. */
  public static boolean isHash(String text) {
    return FORM.matcher(text).matches();
  }

  /** The hash of some bytes. */
  public static Hash of(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new Hash("sha256:" + HexFormat.of().formatHex(digest.digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
