package io.kijun.core.standard;

/** The decision (総合判定) on sharing confidential information, best first. */
public enum Sharing implements Labelled {
  ALLOWED(new Text("許可", "allowed")),
  CONDITIONAL(new Text("条件付き", "conditional")),
  RESTRICTED(new Text("制限", "restricted"));

  private final Text label;

  Sharing(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
