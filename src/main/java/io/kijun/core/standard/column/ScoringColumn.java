package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of 評点, in their order. */
public enum ScoringColumn implements SheetColumn {
  TARGET(1, "対象", "For"),
  VALUE(2, "値", "Value"),
  REMARKS(3, "備考", "Remarks");

  private final int position;
  private final Text header;

  ScoringColumn(int position, String ja, String en) {
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
