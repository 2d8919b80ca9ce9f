package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** The columns of 語彙, in their order. */
public enum WordColumn implements SheetColumn {
  KIND(1, "種類", "Kind"),
  CODE(2, "コード", "Code"),
  JA(3, "日本語", "Japanese"),
  EN(4, "英語", "English"),
  APPLIES_WHEN(5, "適用条件", "Applies when"),
  TIMING(6, "時期", "Timing"),
  LEAD_DAYS(7, "事前日数", "Lead days"),
  GRACE_DAYS(8, "猶予日数", "Grace days"),
  EVENT_TYPES(9, "発生事象", "Event types"),
  EVENT_EVIDENCE(10, "証跡", "Event evidence"),
  IMPLIES(11, "含意", "Implies"),
  QUESTION_JA(12, "質問", "Question (Japanese)"),
  QUESTION_EN(13, "質問（英語）", "Question (English)"),
  HINT_JA(14, "補足", "Hint (Japanese)"),
  HINT_EN(15, "補足（英語）", "Hint (English)"),
  EXCEPTION_TO(16, "例外の元", "Exception to"),
  EACH(17, "そのつど", "Each event"),
  WORLD(18, "社外", "World");

  private final int position;
  private final Text header;

  WordColumn(int position, String ja, String en) {
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
  public boolean isNewest() {
    return this == WORLD;
  }

  @Override
  public boolean isLater() {
    return compareTo(QUESTION_JA) >= 0;
  }
}
