package io.kijun.supplier.feedback;

import io.kijun.core.standard.Text;
import java.util.EnumSet;

/** The columns of やること, from B; those of A are the ids of the rows. */
enum ToDoColumn {
  NO("no", 9, "No.", "No."),
  ITEM("item", 20, "項目", "Item"),
  MISSING("missing", 30, "何が足りないか", "What is missing"),
  ADVICE("advice", 36, "すること", "What to do"),
  DUE("due", 11, "期限", "Due"),
  RESPOND_BY("respondBy", 11, "回答期限", "Answer by"),
  UNLOCKS("unlocks", 17, "これで解けるもの", "What it unlocks"),
  SEVERITY("severity", 8, "重要度", "Severity"),
  PLANNED("planned", 19, "計画（いつまでに）", "Plan (by when)"),
  OWNER("owner", 13, "担当", "Who"),
  TEXT("text", 30, "計画の内容・コメント", "What is planned, comments");

  private final String id;
  private final double width;
  private final Text heading;

  ToDoColumn(String id, double width, String ja, String en) {
    this.id = id;
    this.width = width;
    this.heading = new Text(ja, en);
  }

  /** As the hidden row of ids has it. */
  String id() {
    return id;
  }

  /** In characters. */
  double width() {
    return width;
  }

  Text heading() {
    return heading;
  }

  /** Its number in a sheet as it goes out, A being 1. */
  int number() {
    return EnumSet.range(NO, this).size() + 1;
  }

  /** Whether the supplier fills it in. */
  boolean isInput() {
    return compareTo(PLANNED) >= 0;
  }
}
