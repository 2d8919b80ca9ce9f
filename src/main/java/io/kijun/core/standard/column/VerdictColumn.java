package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of 判定, in their order. */
public enum VerdictColumn implements SheetColumn {
  ID(1, "判定ID", "Verdict ID"),
  CRITERIA(2, "基準の充足", "Criteria met"),
  EVIDENCE(3, "証跡", "Evidence"),
  DECLARATION(4, "自己申告", "Declaration"),
  VERDICT(5, "判定", "Verdict"),
  ASSURANCE(6, "裏付け", "Assurance"),
  FINDING(7, "指摘", "Finding");

  private final int position;
  private final Text header;

  VerdictColumn(int position, String ja, String en) {
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
