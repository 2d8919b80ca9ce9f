package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of 事例, in their order. */
public enum CaseColumn implements SheetColumn {
  TITLE_JA(1, "題名", "Title (Japanese)"),
  TITLE_EN(2, "題名（英語）", "Title (English)"),
  AS_OF(3, "基準日", "As of"),
  CHANGES(4, "変更", "Changes"),
  EXPECTATIONS(5, "期待", "Expectations");

  private final int position;
  private final Text header;

  CaseColumn(int position, String ja, String en) {
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
}
