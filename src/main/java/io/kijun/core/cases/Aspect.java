package io.kijun.core.cases;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;

/** What a case can expect of a result. */
public enum Aspect implements Labelled {
  /** A criterion's outcome, with all its causes. */
  OUTCOME(new Text("充足", "outcome")),
  /** The day on which a criterion stops being met. */
  LAPSE(new Text("失効", "lapse")),
  /** The earliest due date of a criterion's findings. */
  DUE(new Text("期限", "due")),
  /** The words that a criterion's findings name as missing. */
  MISSING(new Text("不足", "missing")),
  /** An item's verdict, with the causes of the findings on the item as a whole. */
  VERDICT(new Text("判定", "verdict")),
  /** The items that hold an item down. */
  ROOTS(new Text("前提", "root")),
  /** What an item's verdict rests on. */
  ASSURANCE(new Text("裏付け", "assurance")),
  /** The decision on sharing. */
  DECISION(new Text("総合", "decision"));

  private final Text label;

  Aspect(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** Whether it is an aspect of an item, and not of a criterion or of the whole. */
  public boolean isOfItem() {
    return this == VERDICT || this == ROOTS || this == ASSURANCE;
  }
}
