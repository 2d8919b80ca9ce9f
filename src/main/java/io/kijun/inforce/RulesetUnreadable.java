package io.kijun.inforce;

import io.kijun.core.ruleset.RulesetHash;
import org.jspecify.annotations.Nullable;

/** The content of a ruleset does not read as what its hash was taken of. */
public final class RulesetUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RulesetHash hash;

  public RulesetUnreadable(RulesetHash hash, String why, @Nullable Throwable cause) {
    super(hash + ": " + why, cause);
    this.hash = hash;
  }

  /** The hash on record. */
  public RulesetHash hash() {
    return hash;
  }
}
