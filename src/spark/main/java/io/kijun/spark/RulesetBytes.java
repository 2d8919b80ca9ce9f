package io.kijun.spark;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** A ruleset as JSON, on its way to executors. */
final class RulesetBytes implements Serializable {

  private static final long serialVersionUID = 1L;

  private final byte[] json;
  private final String hash;

  private RulesetBytes(byte[] json) {
    this.json = json;
    this.hash = Hash.of(json).value();
  }

  /**
   * Reads a ruleset from a file, or from a folder with one named {@code ruleset.json}.
   *
   * @throws JobRefused if it cannot be read, or is none
   */
  static RulesetBytes of(Path given, Configuration configuration) {
    try {
      boolean folder = given.getFileSystem(configuration).getFileStatus(given).isDirectory();
      Path file = folder ? new Path(given, "ruleset.json") : given;
      try (InputStream in = file.getFileSystem(configuration).open(file)) {
        RulesetBytes bytes = new RulesetBytes(in.readAllBytes());
        bytes.read();
        return bytes;
      }
    } catch (IOException | RuntimeException e) {
      throw new JobRefused(
          "--ruleset " + given, "ルールセットとして読み取れません", "This cannot be read as a ruleset");
    }
  }

  /** The ruleset. */
  Ruleset read() {
    return Ruleset.read(json);
  }

  /** The hash of the bytes. */
  Hash hash() {
    return new Hash(hash);
  }
}
