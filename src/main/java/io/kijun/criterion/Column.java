package io.kijun.criterion;

import io.kijun.standard.Text;

/** The columns of 基準, in their order; the code is their name in JSON. */
public enum Column {
  ID("id", "基準ID", "Criterion ID"),
  NO("no", "項番", "No."),
  STATEMENT_JA("statementJa", "内容", "Statement (Japanese)"),
  STATEMENT_EN("statementEn", "内容（英語）", "Statement (English)"),
  APPLIES_WHEN("appliesWhen", "適用条件", "Applies when"),
  EVIDENCE("evidence", "証跡", "Evidence"),
  ESTABLISHED("established", "整備・実施", "Established"),
  CADENCE("cadence", "頻度", "Cadence"),
  OCCASIONS("occasions", "契機", "Occasions"),
  AUDIENCE("audience", "対象者", "Audience"),
  SCOPE("scope", "対象", "Scope"),
  CONTENTS("contents", "含む事項", "Contents"),
  RETENTION("retention", "保管期間", "Retention"),
  OUTCOME("outcome", "充足", "Outcome"),
  ALLOWANCE("allowance", "許容", "Allowance");

  private final String code;
  private final Text header;

  Column(String code, String ja, String en) {
    this.code = code;
    this.header = new Text(ja, en);
  }

  /** Its name in JSON, lower camel case. */
  public String code() {
    return code;
  }

  /** Its heading. */
  public Text header() {
    return header;
  }
}
