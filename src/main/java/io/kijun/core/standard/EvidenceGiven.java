package io.kijun.core.standard;

/** Whether there is evidence for at least one of an item's criteria, as 判定 tells it apart. */
public enum EvidenceGiven implements Labelled {
  SOME(new Text("あり", "some")),
  NONE(new Text("なし", "none"));

  private final Text label;

  EvidenceGiven(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
