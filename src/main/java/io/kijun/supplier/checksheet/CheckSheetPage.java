package io.kijun.supplier.checksheet;

import io.kijun.core.standard.Text;

/** The six sheets of a check sheet, in their order. */
public enum CheckSheetPage {
  START("start", "はじめに", "Start"),
  COMPANY("company", "会社のこと", "Company"),
  MARKS("marks", "自己診断", "Assessment"),
  GROUNDS("grounds", "根拠", "Grounds"),
  EVENTS("events", "できごと", "Events"),
  REVIEW("review", "提出前の確認", "Review");

  /** What the hidden first cell of each sheet begins with. */
  public static final String FORM = "kijun-check-sheet/1";

  /** The row of the columns' ids, which is hidden. */
  public static final int IDS_ROW = 4;

  /** The row of the headings. */
  public static final int HEADINGS_ROW = 5;

  /** The row of the first question. */
  public static final int FIRST_ROW = 6;

  private final String id;
  private final Text title;

  CheckSheetPage(String id, String ja, String en) {
    this.id = id;
    this.title = new Text(ja, en);
  }

  /** As the hidden first cell has it. */
  public String id() {
    return id;
  }

  /** Its name. */
  public Text title() {
    return title;
  }
}
