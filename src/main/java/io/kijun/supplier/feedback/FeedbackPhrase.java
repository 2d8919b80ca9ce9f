package io.kijun.supplier.feedback;

import io.kijun.core.standard.Text;

/** What the sheets of a feedback say by themselves. */
enum FeedbackPhrase {
  TITLE("評価結果と、やることの一覧", "Result and what to do"),
  START_LEAD(
      "評価の結果と、次にしていただくことをまとめました。「やること」に計画を記入してご返送ください。",
      "The result of the evaluation and what comes next; enter plans in the sheet To do and send"
          + " this file back."),
  SUPPLIER("取引先", "Supplier"),
  AS_OF("評価の基準日", "As of"),
  STANDARD("基準", "Standard"),
  DECISION("総合判定（機密情報の共有）", "Decision (sharing confidential information)"),
  REASONS("判定の理由", "Why"),
  NEXT("次の段階", "Next level"),
  NEXT_ITEMS("「%s」に必要な項目", "Items to achieve for “%s”"),
  NO_NEXT("項目の達成によって上がる段階はありません。", "There is no better decision that achieving items would bring."),
  COUNTS("やることの件数", "How much there is to do"),
  COUNT("%s %d件", "%s: %d"),
  NOTHING("なし", "none"),
  RESPOND_BY("回答の期限（最も早いもの）", "Answer by (the earliest)"),
  DUE("対応の期限（最も早いもの）", "Due (the earliest)"),
  HOW("使い方", "How to use it"),
  HOW_1(
      "「やること」を上から順に見てください。先にしていただきたいものほど上にあります。",
      "Go through To do from the top: what comes first stands first."),
  HOW_2(
      "黄色の3列（計画・担当・計画の内容）に記入してください。日付は 2026/4/1 のように、月までの場合は 2026年4月 のように書けます。",
      "Fill in the three yellow columns: by when, who, what. Days are written 2026/4/1; a month"
          + " such as 2026/4 is enough."),
  HOW_3(
      "「★」は、次の段階に必要な項目です。「回答期限」のあるものは、回答だけで済むことがあります。",
      "★ marks items that the next level needs. Where there is an ‘answer by’, an answer may be"
          + " all that is missing."),
  HOW_4(
      "並べ替えや絞り込みをしても読み取れます。行や列は消さないでください。空欄のままの行は、前の計画のままです。",
      "Rows may be sorted and filtered; delete no rows or columns. A row left blank keeps its"
          + " earlier plan."),
  HOW_5("実施したことは、次のチェックシートで回答してください。", "Tell what was done in the next check sheet."),
  TODO_LEAD(
      "上にあるものほど先にしてください。黄色の列に計画を記入してください。★は次の段階に必要な項目です。",
      "What comes first stands first. Enter plans in the yellow columns. ★ is needed for the next"
          + " level."),
  FOR_NEXT("★ 次の段階に必要", "★ for the next level"),
  PLANNED_HINT("いつまでに行うか。例：2026/4/1、R8.4.1、2026年4月", "By when, for instance 2026/4/1 or 2026/4"),
  LAPSES_LEAD(
      "今は満たしていても、この日を過ぎると満たさなくなるものです（1年以内）。",
      "What is met now and stops being met after this day (within a year)."),
  LAPSE_DATE("失効日", "Lapses on"),
  LAPSE_NO("No.", "No."),
  LAPSE_ITEM("基準", "Criterion"),
  LAPSE_STATEMENT("求めていること", "What is asked"),
  LAPSE_ADVICE("すること", "What to do"),
  LAPSE_RENEW("この日までに改めて実施し、記録を残してください。", "Do it again by this day, and keep a record."),
  NO_LAPSES("1年以内に期限が切れるものはありません。", "Nothing lapses within a year.");

  private final Text words;

  FeedbackPhrase(String ja, String en) {
    this.words = new Text(ja, en);
  }

  Text words() {
    return words;
  }
}
