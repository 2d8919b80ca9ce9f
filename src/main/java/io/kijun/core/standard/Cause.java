package io.kijun.core.standard;

/** Why a criterion is not met, or what else a finding reports (原因); in the order of reports. */
public enum Cause implements Labelled {
  NO_EVIDENCE(new Text("証跡なし", "no evidence")),
  NOT_ESTABLISHED(new Text("未整備", "not established")),
  NEVER_PERFORMED(new Text("未実施", "never performed")),
  OVERDUE(new Text("期限超過", "overdue")),
  TOO_FEW(new Text("回数不足", "too few")),
  INTERVAL_UNSTATED(new Text("間隔未定", "interval unstated")),
  OCCASION_MISSED(new Text("契機漏れ", "occasion missed")),
  AUDIENCE_GAP(new Text("対象者漏れ", "audience gap")),
  SCOPE_GAP(new Text("対象漏れ", "scope gap")),
  CONTENTS_GAP(new Text("事項漏れ", "contents gap")),
  RETENTION_SHORT(new Text("保管期間不足", "retention too short")),
  DEPENDENCY(new Text("前提項目未達", "dependency")),
  OVERCLAIM(new Text("過大申告", "overclaim")),
  UNDERCLAIM(new Text("過小申告", "underclaim")),
  UNJUSTIFIED_NOT_APPLICABLE(new Text("該当なしの理由なし", "unjustified not applicable")),
  NOT_ACCEPTED(new Text("該当なし未承認", "not applicable, not accepted")),
  ANOMALY(new Text("矛盾", "anomaly")),
  ALLOWANCE(new Text("許容", "allowance")),
  LAPSING(new Text("失効間近", "lapsing"));

  private final Text label;

  Cause(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** Whether only an answer is missing: what is asked may be done, and just not said. */
  public boolean awaitsAnswer() {
    return this == NO_EVIDENCE || this == INTERVAL_UNSTATED;
  }

  /** Whether it says why a criterion is not met; the others report on an item or for the record. */
  public boolean isShortfall() {
    return compareTo(DEPENDENCY) < 0;
  }
}
