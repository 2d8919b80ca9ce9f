package io.kijun.spark;

/** What was asked for cannot be done as it was said; nothing was written. */
final class JobRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param found what was found, and where
   */
  JobRefused(String found, String ja, String en) {
    super(found + "  " + ja + "。 / " + en + ".");
  }
}
