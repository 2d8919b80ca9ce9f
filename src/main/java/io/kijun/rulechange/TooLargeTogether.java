package io.kijun.rulechange;

/** The workbooks of a draft are too many, or too large, to be read together. */
public final class TooLargeTogether extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The most workbooks of a draft. */
  public static final int MOST_WORKBOOKS = 100;

  /** The most bytes of all workbooks of a draft: 64 MB. */
  public static final long MOST_BYTES = 64L << 20;

  TooLargeTogether(int workbooks, long bytes) {
    super(workbooks + " workbooks, " + (bytes >> 20) + " MB");
  }
}
