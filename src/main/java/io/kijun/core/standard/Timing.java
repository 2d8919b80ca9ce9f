package io.kijun.core.standard;

/** When a performance must take place, seen from the event that makes it due. */
public enum Timing implements Labelled {
  AFTER(new Text("事後", "after")),
  BEFORE(new Text("事前", "before")),
  EITHER(new Text("前後いずれか", "either"));

  private final Text label;

  Timing(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
