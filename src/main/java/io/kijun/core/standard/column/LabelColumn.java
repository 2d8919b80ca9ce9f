package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of ラベル, in their order. */
public enum LabelColumn implements SheetColumn {
  NO(1, "番号", "No."),
  JA(2, "名称", "Name (Japanese)"),
  EN(3, "名称（英語）", "Name (English)");

  private final int position;
  private final Text header;

  LabelColumn(int position, String ja, String en) {
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
