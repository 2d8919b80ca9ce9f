package io.kijun.core.standard;

/** How much a lack exposes, the most severe first. */
public enum Severity implements Labelled {
  HIGH(new Text("高", "high")),
  MEDIUM(new Text("中", "medium")),
  LOW(new Text("低", "low")),
  INFO(new Text("参考", "info"));

  private final Text label;

  Severity(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
