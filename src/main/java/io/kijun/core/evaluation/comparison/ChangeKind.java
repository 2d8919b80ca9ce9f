package io.kijun.core.evaluation.comparison;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;

/** What a change is put down to, in the order in which one side is turned into the other. */
public enum ChangeKind implements Labelled {
  FACTS(1, new Text("事実", "facts")),
  RULES(2, new Text("ルール", "rules")),
  TIME(4, new Text("時間の経過", "time"));

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
