package io.kijun.core.standard;

/** Whether an item must be achieved (必須) or is recommended (任意). */
public enum Obligation implements Labelled {
  MANDATORY(new Text("必須", "Mandatory")),
  OPTIONAL(new Text("任意", "Optional"));

  private final Text label;

  Obligation(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
