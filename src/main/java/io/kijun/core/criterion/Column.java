package io.kijun.core.criterion;

import io.kijun.core.standard.Text;
import java.util.Arrays;

/** The columns of 基準, in their order; the code is their name in JSON. */
public enum Column {
  ID(1, "id", "基準ID", "Criterion ID"),
  NO(2, "no", "項番", "No."),
  STATEMENT_JA(3, "statementJa", "内容", "Statement (Japanese)"),
  STATEMENT_EN(4, "statementEn", "内容（英語）", "Statement (English)"),
  APPLIES_WHEN(5, "appliesWhen", "適用条件", "Applies when"),
  EVIDENCE(6, "evidence", "証跡", "Evidence"),
  ESTABLISHED(7, "established", "整備・実施", "Established"),
  CADENCE(8, "cadence", "頻度", "Cadence"),
  OCCASIONS(9, "occasions", "契機", "Occasions"),
  AUDIENCE(10, "audience", "対象者", "Audience"),
  SCOPE(11, "scope", "対象", "Scope"),
  CONTENTS(12, "contents", "含む事項", "Contents"),
  RETENTION(13, "retention", "保管期間", "Retention"),
  OUTCOME(14, "outcome", "充足", "Outcome"),
  ALLOWANCE(15, "allowance", "許容", "Allowance");

  private final int position;
  private final String code;
  private final String ja;
  private final String en;

  Column(int position, String code, String ja, String en) {
    this.position = position;
    this.code = code;
    this.ja = ja;
    this.en = en;
  }

  /**
   * The column with a code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Column of(String code) {
    return Arrays.stream(values())
        .filter(column -> column.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no column " + code));
  }

  /** Its place in the sheet, from 1. */
  public int position() {
    return position;
  }

  /** Its name in JSON, lower camel case. */
  public String code() {
    return code;
  }

  /** Its heading. */
  public Text header() {
    return new Text(ja, en);
  }
}
