package io.kijun.spark;

import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.StringUtils;

/** Paths as they are: to Hadoop some letters mean any file, and a comma one file more. */
final class LiteralPath {

  private static final String PATTERNS = "\\{}[]*?";

  private LiteralPath() {}

  /** For what takes one pattern. */
  static String pattern(Path path) {
    StringBuilder literal = new StringBuilder();
    for (char letter : path.toString().toCharArray()) {
      if (PATTERNS.indexOf(letter) >= 0) {
        literal.append('\\');
      }
      literal.append(letter);
    }
    return literal.toString();
  }

  /** For what takes a list of patterns. */
  static String list(Path path) {
    return StringUtils.escapeString(pattern(path));
  }
}
