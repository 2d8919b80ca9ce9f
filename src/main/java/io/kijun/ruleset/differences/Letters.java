package io.kijun.ruleset.differences;

/** Columns as Excel names them. */
final class Letters {

  private Letters() {}

  /** {@code A} for 1; up to {@code Z}. */
  static String of(int column) {
    return String.valueOf((char) ('A' + column - 1));
  }
}
