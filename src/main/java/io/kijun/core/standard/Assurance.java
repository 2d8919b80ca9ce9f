package io.kijun.core.standard;

/** What a verdict rests on (裏付け): evidence, the supplier's claim only, or nothing. */
public enum Assurance implements Labelled {
  EVIDENCED(new Text("証跡あり", "evidenced")),
  DECLARED(new Text("申告のみ", "declared only")),
  NONE(new Text("なし", "none"));

  private final Text label;

  Assurance(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
