package io.kijun.core.standard;

/** What a supplier declares on an item, as 判定 tells it apart. */
public enum DeclaredStatus implements Labelled {
  ACHIEVED(new Text("達成", "achieved")),
  PARTIAL(new Text("一部達成", "partly achieved")),
  NOT_ACHIEVED(new Text("未達成", "not achieved")),
  JUSTIFIED_NOT_APPLICABLE(new Text("該当なし（理由あり）", "not applicable, with a reason")),
  UNJUSTIFIED_NOT_APPLICABLE(new Text("該当なし（理由なし）", "not applicable, without a reason")),
  NONE(new Text("なし", "none"));

  private final Text label;

  DeclaredStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** Whether it says how far the item is achieved, so that it stands for what is not shown. */
  public boolean isClaimOfState() {
    return this == ACHIEVED || this == PARTIAL || this == NOT_ACHIEVED;
  }
}
