package io.kijun.core.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The DRL files of this version of Kijun: the engineers' part of every ruleset that it makes. */
public final class DrlFiles {

  private DrlFiles() {}

  /** The text of each file, by name. */
  public static Map<String, String> all() {
    Map<String, String> files = new TreeMap<>();
    read("index.txt").lines().forEach(name -> files.put(name, read(name)));
    return files;
  }

  private static String read(String name) {
    try (InputStream in = DrlFiles.class.getResourceAsStream("/rules/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, () -> "no rules/" + name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
