package io.kijun.core.standard;

/** Who in a supplier's firm usually answers for an item (回答者). */
public enum Answerer implements Labelled {
  MANAGEMENT(new Text("経営", "Management")),
  GENERAL_AFFAIRS(new Text("総務", "General affairs")),
  SHOP_FLOOR(new Text("現場", "Shop floor")),
  IT(new Text("IT担当・保守業者", "IT staff or IT vendor"));

  private final Text label;

  Answerer(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
