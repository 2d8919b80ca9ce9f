package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of 助言, in their order. */
public enum AdviceColumn implements SheetColumn {
  TARGET(1, "対象", "For"),
  CAUSE(2, "原因", "Cause"),
  SEVERITY(3, "重要度", "Severity"),
  FINDING_JA(4, "指摘", "Finding (Japanese)"),
  FINDING_EN(5, "指摘（英語）", "Finding (English)"),
  ADVICE_JA(6, "助言", "Advice (Japanese)"),
  ADVICE_EN(7, "助言（英語）", "Advice (English)"),
  DUE_DAYS(8, "期限日数", "Due in days"),
  REMARKS(9, "備考", "Remarks");

  private final int position;
  private final Text header;

  AdviceColumn(int position, String ja, String en) {
    this.position = position;
    this.header = new Text(ja, en);
  }

  @Override
  public String code() {
    return ColumnCode.of(this);
  }

  @Override
  public Text header() {
    return header;
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public boolean isLater() {
    return compareTo(REMARKS) >= 0;
  }
}
