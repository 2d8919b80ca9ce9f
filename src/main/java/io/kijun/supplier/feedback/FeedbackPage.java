package io.kijun.supplier.feedback;

import io.kijun.core.standard.Text;

/** The sheets of a feedback, in their order. */
enum FeedbackPage {
  START("start", "はじめに", "Start"),
  TODO("todo", "やること", "To do"),
  LAPSES("lapses", "期限切れ予告", "Coming lapses");

  /** What the hidden first cell of each sheet begins with. */
  static final String FORM = "kijun-feedback/1";

  /** The row of the columns' ids, which is hidden. */
  static final int IDS_ROW = 4;

  /** The row of the headings. */
  static final int HEADINGS_ROW = 5;

  /** The first row below them. */
  static final int FIRST_ROW = 6;

  private final String id;
  private final Text title;

  FeedbackPage(String id, String ja, String en) {
    this.id = id;
    this.title = new Text(ja, en);
  }

  /** As the hidden first cell has it. */
  String id() {
    return id;
  }

  /** Its name. */
  Text title() {
    return title;
  }
}
