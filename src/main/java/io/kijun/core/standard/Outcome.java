package io.kijun.core.standard;

/** The fulfilment (充足) of one criterion, best first. */
public enum Outcome implements Labelled {
  MET(new Text("達成", "met")),
  PARTIAL(new Text("一部達成", "partly met")),
  NOT_MET(new Text("未充足", "not met")),
  NOT_APPLICABLE(new Text("該当なし", "not applicable"));

  private final Text label;

  Outcome(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
