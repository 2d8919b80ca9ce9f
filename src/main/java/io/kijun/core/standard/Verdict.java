package io.kijun.core.standard;

/** The verdict (判定) on one item, best first; NOT_APPLICABLE stands outside the order. */
public enum Verdict implements Labelled {
  ACHIEVED(new Text("達成", "achieved")),
  PARTIAL(new Text("一部達成", "partly achieved")),
  NOT_ACHIEVED(new Text("未達成", "not achieved")),
  NOT_APPLICABLE(new Text("該当なし", "not applicable"));

  private final Text label;

  Verdict(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** The lower of two verdicts; one that does not apply does not count. */
  public Verdict cappedBy(Verdict root) {
    if (this == NOT_APPLICABLE || root == NOT_APPLICABLE) {
      return this;
    }
    return root.compareTo(this) > 0 ? root : this;
  }
}
