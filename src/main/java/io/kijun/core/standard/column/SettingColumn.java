package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of 設定, in their order. */
public enum SettingColumn implements SheetColumn {
  CODE(1, "設定", "Setting"),
  NAME(2, "名称", "Name"),
  VALUE(3, "値", "Value"),
  EXPLANATION(4, "説明", "Explanation"),
  REMARKS(5, "備考", "Remarks");

  private final int position;
  private final Text header;

  SettingColumn(int position, String ja, String en) {
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
