package io.kijun.inforce;

import io.kijun.core.ruleset.RulesetId;
import java.util.List;

/** A ruleset was asked for that is not on record. */
public final class RulesetUnknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient List<RulesetId> available;

  RulesetUnknown(String name, List<RulesetId> available) {
    super("ruleset " + name + " is not on record");
    this.name = name;
    this.available = List.copyOf(available);
  }

  /** What was asked for. */
  public String name() {
    return name;
  }

  /** The ids of those on record, the latest first. */
  public List<RulesetId> available() {
    return available;
  }
}
