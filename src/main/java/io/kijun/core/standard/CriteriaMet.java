package io.kijun.core.standard;

/** How many of an item's applicable criteria are met, as 判定 tells it apart. */
public enum CriteriaMet implements Labelled {
  ALL(new Text("すべて", "all")),
  SOME(new Text("一部", "some")),
  NONE(new Text("なし", "none"));

  private final Text label;

  CriteriaMet(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
