package io.kijun.core.standard;

/**
 * What a verdict rests on (裏付け): evidence that names its source for all criteria, for some of them,
 * a claim or answers without a source only, or nothing. The best comes first.
 */
public enum Assurance implements Labelled {
  EVIDENCED(new Text("証跡あり", "evidenced")),
  MIXED(new Text("一部証跡", "partly evidenced")),
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
