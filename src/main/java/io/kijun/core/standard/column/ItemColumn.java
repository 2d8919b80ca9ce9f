package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of 項目, in their order. */
public enum ItemColumn implements SheetColumn {
  NO(1, "項番", "No."),
  LABEL(2, "ラベル", "Label"),
  OBLIGATION(3, "必須・任意", "Obligation"),
  TITLE_JA(4, "件名", "Title (Japanese)"),
  TITLE_EN(5, "件名（英語）", "Title (English)"),
  APPLIES_WHEN(6, "適用条件", "Applies when"),
  BUILDS_ON(7, "前提項目", "Builds on"),
  SOURCE_NOTE(8, "備考", "Source note"),
  ASKED_JA(9, "聞いていること", "Asked (Japanese)"),
  ASKED_EN(10, "聞いていること（英語）", "Asked (English)"),
  ANSWERED_BY(11, "回答者", "Answered by");

  private final int position;
  private final Text header;

  ItemColumn(int position, String ja, String en) {
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
    return compareTo(ASKED_JA) >= 0;
  }
}
