package io.kijun.supplier.checksheet.out;

import io.kijun.core.standard.Text;

/** What check sheets say: the one place of their texts. */
enum Phrase {
  START_TITLE("情報セキュリティ チェックシート", "Information security check sheet"),
  START_LEAD(
      "はじめに下の記入欄を書き、「会社のこと」「自己診断」の順に答えてください。この2枚だけでも返送できます。",
      "Fill in the fields below, then answer “Company” and “Assessment”. Those two alone can be sent back."),
  COMPANY_LEAD(
      "会社にあるもの・行っていることを選びます。「いいえ」にすると、関係のない質問が灰色になり、答えなくてよくなります。",
      "Choose what your firm has and does. What has nothing to do with it turns grey and need not be answered."),
  MARKS_LEAD(
      "○ できている　△ 一部だけ　× できていない　該当なし（理由が要ります）。灰色の行は「会社のこと」で対象外になったので、答えなくて結構です。このシートと「会社のこと」だけでも返送できます。",
      "○ done   △ in part   × not done   N/A (needs a reason). Grey rows do not apply after “Company”. This sheet and “Company” alone can be sent back."),
  GROUNDS_LEAD(
      "答えられるところだけで結構です。左の「すべて」に書いたことを全部満たすなら「はい（すべて）」。一部が欠けるなら「一部」を選び、欠けているものだけを右で選びます。斜線の欄は書かなくて結構です。",
      "Answer what you can. “Yes (all)” where all of what stands on the left is done; “Partly” where some is missing, and then choose what is missing. Cells with a diagonal line need nothing."),
  EVENTS_LEAD(
      "この1年に会社であったことを選び、日付を書いてください。2回以上あったときは「、」で区切るか、下の空いた行を使います。",
      "Choose what happened in your firm in the past year and write the dates, several with a comma, or use the free rows below."),
  REVIEW_LEAD(
      "返送の前に、上から順に直してください。▲は食い違いや書きもれです。「直す」を押すとその行へ移ります。",
      "Before you send this back, work through the list. ▲ marks what contradicts or is missing; “Go” leads to the row."),

  SUPPLIER("取引先", "Supplier"),
  DUE("ご返送の期限", "Please return by"),
  BY_WHOM("基準", "Standard"),
  FILLED_BY("記入した人", "Filled in by"),
  FILLED_BY_HINT("氏名。部署もあれば書いてください。", "Name, and department if there is one"),
  FILLED_ON("記入した日", "Filled in on"),
  FILLED_ON_HINT(
      "例：2027/4/1。この日までのこととして読みます。", "For example 2027/4/1; answers are read as of this day"),
  NOT_TAUGHT("周知・教育の相手", "Reached by notices and training"),
  NOT_TAUGHT_HINT(
      "周知や教育を受けていない人がいれば選んでください。空欄は「全員」です。",
      "Choose who is not reached, if anybody; blank means everyone"),
  YEARLY_DAY("年次点検日", "Yearly review day"),
  YEARLY_DAY_HINT(
      "年1回の見直しや点検をまとめて行った日。「根拠」の実施日が空欄のとき、年1回のものだけに使います。",
      "The day on which yearly reviews were done together; serves yearly duties only whose date is blank"),
  OWN_INTERVAL("自社で定めた点検の間隔", "Interval of your own checks"),
  OWN_INTERVAL_HINT(
      "例：6か月、1年。「根拠」の間隔が空欄のときに使います。",
      "For example 6 months, 1 year; serves where an interval is blank"),
  HOW("書き方", "How to fill it in"),
  HOW_1(
      "①「会社のこと」　②「自己診断」まで書けば返送できます（30人ほどの会社で約1時間）。",
      "1 “Company”   2 “Assessment”: then it can be sent back (about an hour for a firm of 30)."),
  HOW_2(
      "③「根拠」は答えられるところだけ。文書名や日付があると、裏付けのある答えとして扱われます。",
      "3 “Grounds”: what you can. With a document or a date, an answer counts as backed."),
  HOW_3(
      "④「できごと」　⑤「提出前の確認」に▲が残っていないか見てください。", "4 “Events”   5 “Review”: see whether any ▲ is left."),
  HOW_4(
      "黄色の欄が答える欄です。「前回」は前の答えです。同じなら「自己診断」で「前回と同じ」を選べます。",
      "Yellow cells are for answers. “Last time” shows what you answered; choose “same” in “Assessment” where nothing changed."),
  HOW_5(
      "わからないことは「わからない」か空欄のままで結構です。行の並べ替え・絞り込みをしても読み取れます。",
      "Leave blank what you do not know. Rows may be sorted and filtered."),

  PROGRESS("進み具合", "Progress"),
  TO_ANSWER("対象", "To answer"),
  ANSWERED("回答", "Done"),
  DOUBTS("▲", "▲"),
  BAR("進み", "Progress"),
  GROUNDS_ANSWERED("根拠", "Grounds"),

  NOT_APPLYING("対象外", "Does not apply"),
  UNANSWERED("未回答", "To answer"),
  FINE("済", "Done"),
  MAY_SAY_MORE("済（足りないことも書けます）", "Done (what is missing can be added)"),
  CONTRADICTS_PARENT("▲No.%s の「いいえ」と食い違っています", "▲ Contradicts the No. to No. %s"),
  TAKEN_AS_YES("「はい」として扱います", "Taken as yes"),
  NEED_NOT_ANSWER("答えなくてよい", "Need not be answered"),
  CHOOSE_YES_OR_NO("▲はい・いいえ・わからないから選んでください", "▲ Choose Yes, No or Not known"),
  CHOOSE_MARK("▲○・△・×・該当なしから選んでください", "▲ Choose ○, △, × or N/A"),
  GIVE_REASON("▲理由を書いてください", "▲ Give the reason"),
  GROUNDS_SAY_NO("▲根拠に「いいえ」があります", "▲ Grounds say No"),
  GROUNDS_SAY_YES("▲根拠に「はい」があります", "▲ Grounds say Yes"),
  NOT_NEEDED_NO("×のため不要", "Not needed (×)"),
  NOT_NEEDED_NA("該当なしのため不要", "Not needed (N/A)"),
  SAME_AS_LAST("前回の答えを使います", "Last answer is used"),
  READ_FROM_MARK("自己診断の %s で読みます", "Read from %s in Assessment"),
  CHOOSE_ANSWER("▲答えを一覧から選んでください", "▲ Choose an answer from the list"),
  CHOOSE_MISSING("▲足りないものを選んでください", "▲ Choose what is missing"),
  GIVE_DATE("▲実施日を入れてください", "▲ Give the date"),
  FUTURE("▲先の日付です", "▲ Is in the future"),
  GIVE_INTERVAL("▲間隔を選んでください", "▲ Choose the interval"),
  GIVE_RETENTION("▲保管期間を選んでください", "▲ Choose how long it is kept"),
  OLD("1年より前の日付です", "More than a year ago"),
  GIVE_EVENT_DATE("▲日付を入れてください", "▲ Give the date"),
  CHOOSE_HAPPENED("▲あった・なかったから選んでください", "▲ Choose whether it happened"),
  CHOOSE_KIND("▲できごとを一覧から選んでください", "▲ Choose what happened"),

  CADENCE("頻度：", "How often: "),
  AUDIENCE("対象者：", "Whom: "),
  SCOPE("対象：", "What: "),
  CONTENTS("内容：", "Contents: "),
  OCCASIONS("次のときにも：", "Also: "),
  ONE_OF("どれか：", "One of: "),
  EXCEPTION("例外があるとき：", "Where there are exceptions: "),
  RETENTION("保管：", "Kept: "),
  BETWEEN("・", ", "),

  REASON_TITLE("理由・足りないこと", "Reason / what is missing"),
  REASON_HINT(
      "該当なし：当てはまらない理由。△・×：足りないこと。4文字以上で書いてください。",
      "N/A: why it does not apply. △, ×: what is missing. At least four letters."),
  PLANNED_HINT("できるようにする予定の日（例：2027/3/31）", "By when it will be done, for example 2027/3/31"),
  DATES_HINT(
      "最後に行った日（例：2027/4/1、R9.4.1）。2回以上は「、」で区切ります。",
      "When it was last done, for example 2027/4/1; several with a comma"),
  DOCUMENT_TITLE("何を見ればわかるか", "Where it can be seen"),
  DOCUMENT_HINT(
      "例：情報セキュリティ規程 第3版 総務の書庫",
      "For example: security rules, 3rd edition, files of general affairs"),
  EVENT_DATES_HINT("例：2027/4/1。2回以上は「、」で区切ります。", "For example 2027/4/1; several with a comma"),
  MISSING_HINT(
      "欠けているものを選びます。3つ以上は「足りないもの 2」に「、」で区切って書けます。",
      "Choose what is missing; three or more: write them into “Missing 2” with commas"),
  FREE_EVENT_HINT("2回以上あったできごと、日付ごとにメモを書きたいできごと", "What happened more than once"),

  LINES_LEFT("確認すること %s 件（▲ %s 件）", "%s to check (▲ %s)"),
  GO("直す →", "Go →");

  private final Text words;

  Phrase(String ja, String en) {
    this.words = new Text(ja, en);
  }

  Text words() {
    return words;
  }
}
