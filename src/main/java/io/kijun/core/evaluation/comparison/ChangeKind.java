package io.kijun.core.evaluation.comparison;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;

/**
 * What a change is put down to. One side is turned into the other in the order of the bits: the day
 * comes, rules are others, and then something else is known, as facts that are new on that day say
 * nothing of an earlier one.
 */
public enum ChangeKind implements Labelled {
  FACTS(4, new Text("事実", "facts")),
  RULES(2, new Text("ルール", "rules")),
  TIME(1, new Text("時間の経過", "time"));

  /** All of them as a mask. */
  static final int ALL = 7;

  private final int bit;
  private final Text label;

  ChangeKind(int bit, Text label) {
    this.bit = bit;
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** Its bit in a mask of kinds. */
  int bit() {
    return bit;
  }
}
