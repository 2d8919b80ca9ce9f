package io.kijun.core.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of Kijun that evaluates: part of every record. */
public final class KijunVersion {

  /** For instance {@code 0.1.0}. */
  public static final String VERSION = read();

  private KijunVersion() {}

  private static String read() {
    Properties properties = new Properties();
    try (InputStream in = KijunVersion.class.getResourceAsStream("/kijun.properties")) {
      properties.load(Objects.requireNonNull(in, "kijun.properties is missing"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
