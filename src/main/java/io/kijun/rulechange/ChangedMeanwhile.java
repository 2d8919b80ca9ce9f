package io.kijun.rulechange;

/** Somebody else changed the draft first; nothing was overwritten. */
public final class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int version;

  ChangedMeanwhile(int version) {
    super("now at version " + version);
    this.version = version;
  }

  /** The version that it is at now. */
  public int version() {
    return version;
  }
}
