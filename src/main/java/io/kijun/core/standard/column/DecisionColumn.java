package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of 総合, in their order. */
public enum DecisionColumn implements SheetColumn {
  ID(1, "総合ID", "Decision ID"),
  MANDATORY_SHARE(2, "必須達成率（以上）", "Mandatory share at least"),
  EVIDENCED_SHARE(3, "裏付け率（以上）", "Evidenced share at least"),
  MUST_ACHIEVE(4, "達成必須の項目", "Items that must be achieved"),
  HIGH_FINDINGS(5, "重大な指摘（以下）", "HIGH findings at most"),
  SHARING(6, "総合判定", "Decision"),
  REASON_JA(7, "理由", "Reason (Japanese)"),
  REASON_EN(8, "理由（英語）", "Reason (English)"),
  REMARKS(9, "備考", "Remarks"),
  TIER(10, "取引先区分", "Tier");

  private final int position;
  private final Text header;

  DecisionColumn(int position, String ja, String en) {
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
    return compareTo(TIER) >= 0;
  }
}
