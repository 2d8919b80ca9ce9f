package io.kijun.supplier.checksheet;

import static io.kijun.supplier.checksheet.CheckSheetPage.COMPANY;
import static io.kijun.supplier.checksheet.CheckSheetPage.EVENTS;
import static io.kijun.supplier.checksheet.CheckSheetPage.GROUNDS;
import static io.kijun.supplier.checksheet.CheckSheetPage.MARKS;
import static io.kijun.supplier.checksheet.CheckSheetPage.REVIEW;
import static io.kijun.supplier.checksheet.CheckSheetPage.START;

import io.kijun.core.standard.Text;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of the sheets, in the order in which they are written from B on; A has the ids of the
 * rows. Those that are not seen are what formulas work with.
 */
public enum CheckSheetColumn {
  START_LABEL(START, "label", "項目", "Field"),
  START_ANSWER(START, "answer", "記入欄", "Your entry"),
  START_HINT(START, "hint", "説明", "Explanation"),

  COMPANY_NO(COMPANY, "no", "No.", "No."),
  COMPANY_QUESTION(COMPANY, "question", "質問", "Question"),
  COMPANY_EXAMPLES(COMPANY, "examples", "たとえば", "For example"),
  COMPANY_ANSWER(COMPANY, "answer", "答え", "Answer"),
  COMPANY_LAST(COMPANY, "last", "前回", "Last time"),
  COMPANY_CHECK(COMPANY, "check", "確認", "Check"),
  COMPANY_PROBLEM(COMPANY, "problem"),

  MARKS_NO(MARKS, "no", "No.", "No."),
  MARKS_LABEL(MARKS, "label", "ラベル", "Label"),
  MARKS_OBLIGATION(MARKS, "obligation", "必須/任意", "Mandatory/optional"),
  MARKS_ITEM(MARKS, "item", "項目", "Item"),
  MARKS_ASKED(MARKS, "asked", "聞いていること", "What is asked"),
  MARKS_ANSWER(MARKS, "answer", "答え", "Answer"),
  MARKS_MISSING(MARKS, "missing", "該当なしの理由／足りないこと", "Why not applicable / what is missing"),
  MARKS_PLANNED(MARKS, "planned", "予定日", "Planned for"),
  MARKS_WHO(MARKS, "who", "誰が", "Who"),
  MARKS_LAST(MARKS, "last", "前回", "Last time"),
  MARKS_GROUNDS(MARKS, "grounds", "根拠", "Grounds"),
  MARKS_CHECK(MARKS, "check", "確認", "Check"),
  MARKS_APPLIES(MARKS, "applies"),
  MARKS_MARK(MARKS, "mark"),
  MARKS_PROBLEM(MARKS, "problem"),
  MARKS_QUESTIONS(MARKS, "questions"),
  MARKS_ANSWERED(MARKS, "answered"),
  MARKS_NOES(MARKS, "noes"),
  MARKS_YESES(MARKS, "yeses"),

  GROUNDS_NO(GROUNDS, "no", "No.", "No."),
  GROUNDS_ITEM(GROUNDS, "item", "項目", "Item"),
  GROUNDS_QUESTION(GROUNDS, "question", "質問", "Question"),
  GROUNDS_ALL(GROUNDS, "all", "「すべて」とは", "What “all” means"),
  GROUNDS_ANSWER(GROUNDS, "answer", "答え", "Answer"),
  GROUNDS_MISSING_1(GROUNDS, "missing1", "足りないもの 1", "Missing 1"),
  GROUNDS_MISSING_2(GROUNDS, "missing2", "足りないもの 2", "Missing 2"),
  GROUNDS_LAST_DATE(GROUNDS, "lastDate", "前回の実施日", "Done last time on"),
  GROUNDS_DATES(GROUNDS, "dates", "実施日", "Done on"),
  GROUNDS_PERIOD(GROUNDS, "period", "間隔・保管期間", "Interval / kept for"),
  GROUNDS_DOCUMENT(GROUNDS, "document", "文書名・版・保管場所", "Document, version, place"),
  GROUNDS_WHO(GROUNDS, "who", "誰が", "Who"),
  GROUNDS_LAST_ANSWER(GROUNDS, "lastAnswer", "前回の答え", "Last answer"),
  GROUNDS_CHECK(GROUNDS, "check", "確認", "Check"),
  GROUNDS_APPLIES(GROUNDS, "applies"),
  GROUNDS_ITEM_ID(GROUNDS, "itemId"),
  GROUNDS_MARK(GROUNDS, "mark"),
  GROUNDS_NORMAL(GROUNDS, "normal"),
  GROUNDS_PROBLEM(GROUNDS, "problem"),
  GROUNDS_SOLE(GROUNDS, "sole"),

  EVENTS_NO(EVENTS, "no", "No.", "No."),
  EVENTS_KIND(EVENTS, "kind", "できごと", "Event"),
  EVENTS_EXAMPLES(EVENTS, "examples", "たとえば", "For example"),
  EVENTS_ANSWER(EVENTS, "answer", "答え", "Answer"),
  EVENTS_DATES(EVENTS, "dates", "日付", "Dates"),
  EVENTS_NOTE(EVENTS, "note", "メモ", "Note"),
  EVENTS_CHECK(EVENTS, "check", "確認", "Check"),
  EVENTS_APPLIES(EVENTS, "applies"),
  EVENTS_PROBLEM(EVENTS, "problem"),

  REVIEW_LINE(REVIEW, "line", "順", "Line"),
  REVIEW_SHEET(REVIEW, "sheet", "シート", "Sheet"),
  REVIEW_NO(REVIEW, "no", "No.", "No."),
  REVIEW_QUESTION(REVIEW, "question", "項目・質問", "Item, question"),
  REVIEW_WHAT(REVIEW, "what", "確認すること", "To be checked"),
  REVIEW_LINK(REVIEW, "link", "直す", "Go there"),
  REVIEW_PLACE(REVIEW, "place"),
  REVIEW_ROW(REVIEW, "row");

  private final CheckSheetPage page;
  private final String id;
  private final Text heading;
  private final boolean seen;

  /** A column that is seen. */
  CheckSheetColumn(CheckSheetPage page, String id, String ja, String en) {
    this.page = page;
    this.id = id;
    this.heading = new Text(ja, en);
    this.seen = true;
  }

  /** A column that is not seen. */
  CheckSheetColumn(CheckSheetPage page, String id) {
    this.page = page;
    this.id = id;
    this.heading = new Text(id, id);
    this.seen = false;
  }

  /** The columns of a sheet, from B on. */
  public static List<CheckSheetColumn> of(CheckSheetPage page) {
    return Arrays.stream(values()).filter(column -> column.page == page).toList();
  }

  /** The sheet that it stands on. */
  public CheckSheetPage page() {
    return page;
  }

  /** As the hidden row of ids has it. */
  public String id() {
    return id;
  }

  /** What stands above it; its id where it is not seen. */
  public Text heading() {
    return heading;
  }

  /** Whether people see it. */
  public boolean isSeen() {
    return seen;
  }

  /** Its number as it is written, A being 1. */
  public int number() {
    return of(page).indexOf(this) + 2;
  }

  /** Its letter as it is written. */
  public String letter() {
    return String.valueOf((char) ('A' + number() - 1));
  }

  /** Its cell in a row, for instance {@code G6}. */
  public String at(int row) {
    return letter() + row;
  }
}
