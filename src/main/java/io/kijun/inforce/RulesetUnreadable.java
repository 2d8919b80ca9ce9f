package io.kijun.inforce;

import org.jspecify.annotations.Nullable;

/** The content of a ruleset does not read as what its hash was taken of. */
public final class RulesetUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hash;

  public RulesetUnreadable(String hash, String why, @Nullable Throwable cause) {
    super(hash + ": " + why, cause);
    this.hash = hash;
  }

  /** The hash on record. */
  public String hash() {
    return hash;
  }
}
