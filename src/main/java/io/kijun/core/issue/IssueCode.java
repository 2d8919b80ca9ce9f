package io.kijun.core.issue;

import io.kijun.core.standard.Text;
import java.util.List;

/**
 * The codes of all that can be wrong. They do not change: programs and officers rely on them.
 * {@code src/docs/problems.md} lists them.
 */
public enum IssueCode {
  INVALID_REQUEST("不正な要求", "Invalid request", Source.STATUS),
  UNAUTHORIZED("サインインが必要です", "Sign-in required", Source.STATUS),
  FORBIDDEN("許可されていません", "Forbidden", Source.STATUS),
  NOT_FOUND("見つかりません", "Not found", Source.STATUS),
  METHOD_NOT_ALLOWED("使用できないメソッド", "Method not allowed", Source.STATUS),
  NOT_ACCEPTABLE("要求された形式では応答できません", "Not acceptable", Source.STATUS),
  TOO_SLOW("時間内に届かなかった要求", "A request that did not come in time", Source.STATUS),
  CONFLICT("現在の状態と両立しない要求", "Conflict", Source.STATUS),
  PRECONDITION_FAILED("ほかの変更が先に行われました", "Changed meanwhile", Source.STATUS),
  TOO_LARGE("大きすぎる要求", "Content too large", Source.STATUS),
  UNSUPPORTED_MEDIA_TYPE("使用できない形式", "Unsupported media type", Source.STATUS),
  UNPROCESSABLE("処理できない要求", "Unprocessable content", Source.STATUS),
  PRECONDITION_REQUIRED("版の指定が必要です", "Version required", Source.STATUS),
  TOO_MANY_ATTEMPTS("試行回数が多すぎます", "Too many attempts", Source.STATUS),
  TOO_MANY_AT_ONCE("同時の要求が多すぎます", "Too much at once", Source.STATUS),
  REFUSED("受け付けられない要求", "Request refused", Source.STATUS),
  UNAVAILABLE("一時的に利用できません", "Unavailable", Source.STATUS),
  INTERNAL_ERROR("内部エラー", "Internal error", Source.STATUS),

  EMPTY("内容が空", "Nothing in it", Source.JSON),
  INVALID_UTF8("UTF-8ではない", "Not UTF-8", Source.JSON, Source.QUERY, Source.UPLOAD),
  MALFORMED_JSON("JSONとして読み取れない", "Not JSON", Source.JSON),
  TRUNCATED("JSONが途中で終わっている", "JSON that ends too early", Source.JSON),
  TRAILING("JSONの後ろに余分な内容がある", "More after the end of the JSON", Source.JSON),
  TOO_COMPLEX("入れ子が深すぎるか、値が長すぎるか多すぎる", "Too deep, too long or too much", Source.JSON),
  WRONG_TYPE("型が異なる", "A value of another type", Source.JSON),
  MISSING("必須の項目がない", "A required field is missing", Source.JSON),
  BLANK("空白だけ", "Blank", Source.JSON),
  INVALID_PERIOD("期間として読み取れないか、範囲外", "No period, or out of range", Source.JSON),
  CONTRADICTION("互いに矛盾する値", "Values that contradict each other", Source.JSON, Source.SHEET),
  DUPLICATE("同じ項目の自己申告が複数ある", "An item declared more than once", Source.JSON),
  TOO_MANY_ISSUES("問題が多すぎるため省略した", "Too many issues; the rest is left out", Source.JSON),
  TOO_MANY_VALUES("1社の事実が多すぎる", "More facts of a supplier than are taken", Source.JSON),
  TOO_MANY_ELEMENTS("指定が多すぎる", "More is listed than is taken", Source.JSON),
  UNKNOWN_FIELD("使えない項目名", "No such field", Source.JSON, Source.QUERY, Source.UPLOAD),
  DUPLICATE_FIELD("同じ項目名が2回以上ある", "A field that stands more than once", Source.JSON, Source.QUERY),
  INVALID_TEXT(
      "文字列が長すぎるか、使えない文字を含む",
      "A text too long, or with characters that may not stand",
      Source.JSON,
      Source.QUERY),
  INVALID_DATE("日付として読み取れないか、範囲外", "No date, or out of range", Source.JSON, Source.QUERY),
  INVALID_ID("IDとして読み取れない", "No id", Source.QUERY),
  INVALID_NUMBER("範囲内の整数ではない", "No whole number in range", Source.QUERY),
  UNKNOWN_WORD(
      "使えない語",
      "A word that may not stand here",
      Source.JSON,
      Source.QUERY,
      Source.WORKBOOK,
      Source.SHEET),
  TOO_LONG("長すぎる文字列", "A text that is too long", Source.JSON, Source.WORKBOOK, Source.SHEET),
  UNREADABLE(
      "ファイルやブックを読み取れない", "A file or workbook that cannot be read", Source.COMMAND, Source.WORKBOOK),

  UNKNOWN_RULESET(
      "ルールセットがない、または基準と異なる",
      "No such ruleset, or another than the standard's",
      Source.JSON,
      Source.QUERY,
      Source.COMMAND),
  NO_RULESET_IN_FORCE(
      "施行中のルールセットがない", "No ruleset is in force that day", Source.JSON, Source.QUERY),
  RULESET_UNREADABLE(
      "ルールセットを記録どおりに読み取れない",
      "A ruleset does not read as it was put on record",
      Source.JSON,
      Source.QUERY),

  INVALID_NAME("使えないユーザー名", "A name that a user may not have", Source.ACCESS),
  WEAK_PASSWORD("短すぎるか長すぎるパスワード", "A password too short or too long", Source.ACCESS),
  NOT_YOURS("ほかの承認者の代理は決められない", "Another's deputy is not yours to name", Source.ACCESS),
  NO_APPROVER("承認者ではない", "Not an approver", Source.ACCESS),
  NO_DEPUTY("代理になれないユーザー", "Nobody who could be a deputy", Source.ACCESS),
  IDENTITY_TAKEN(
      "ほかのユーザーの外部の認証、または2つ目の外部の認証", "An identity of somebody else, or a second one", Source.ACCESS),
  STILL_ENABLED("有効なユーザー", "A user who may sign in", Source.ACCESS),
  ROLES_APART("兼ねられない役割", "Roles that nobody may have together", Source.ACCESS),
  SAME_PASSWORD(
      "ほかの人が設定したままのパスワード", "A password that stays as somebody else set it", Source.ACCESS),
  NOTHING_PENDING("確認待ちの変更がない", "Nothing waits to be confirmed", Source.ACCESS),
  NO_SECOND_PERSON("確認できる別の人ではない", "Not a second person who may confirm", Source.ACCESS),

  WORKBOOK_REFUSED(
      "ブックとして受け付けられない", "A file that is not taken as a workbook", Source.UPLOAD, Source.WORKBOOK),
  WORKBOOK_COPY(
      "ほかのブックのコピーと思われる", "A workbook that looks like a copy", Source.UPLOAD, Source.WORKBOOK),
  DRAFT_TOO_LARGE(
      "草案のブックが多すぎるか大きすぎる", "The workbooks of a draft are too many or too large", Source.UPLOAD),
  REPORTS_BUSY("ほかの草案を検査している", "Other drafts are being checked", Source.CHANGE),
  ACTIVE_CONTENT(
      "外部へのリンクや埋め込みなど、ブックに使えない内容",
      "Embedded objects, links to other workbooks and the like in a workbook",
      Source.UPLOAD,
      Source.WORKBOOK),
  TOO_MANY_DRAFTS("承認待ちの草案が多すぎる", "Too many open drafts", Source.CHANGE),
  DRAFT_STORE_FULL(
      "承認待ちの草案のブックが多すぎる", "The workbooks of open drafts take too much room", Source.UPLOAD),
  NOTHING_SHIPPED("同梱のブックがない", "No workbooks are shipped", Source.CHANGE),
  TOO_MANY_RUNS("影響の調査が多すぎる", "Too many impact runs", Source.CHANGE),
  RUN_OF_ANOTHER("ほかの人の影響の調査", "Another's impact run", Source.CHANGE),
  UPLOADS_BUSY("アップロードが混み合っている", "Too many uploads at once", Source.UPLOAD),
  DRAFT_NOT_OPEN("変更・承認できない状態の草案", "A draft that is no longer open", Source.CHANGE),
  DRAFT_HAS_ERRORS("草案に誤りがある", "A draft with errors", Source.CHANGE),
  CHANGED_MEANWHILE("ほかの人が先に変更した", "Somebody else changed it first", Source.CHANGE),
  CHANGED_IN_BOTH("移す先でも変更されたブック", "A workbook that both rulesets changed", Source.CHANGE),
  CELL_ADDRESS("セルの番地として読み取れない", "No address of a cell", Source.CHANGE),
  UNKNOWN_SHEET("ブックにないシート", "A sheet that a workbook does not have", Source.QUERY, Source.CHANGE),
  NOT_EDITABLE("書き込めないセルや行", "A cell or row that is not to be written to", Source.CHANGE),
  TOO_MANY_CHANGES("一度に行える数を超える変更", "More changes than are made at once", Source.CHANGE),
  EDITED_IN_EXCEL_ONLY(
      "Excelで直す必要があるブック", "A workbook that has to be changed in Excel", Source.CHANGE),
  AUTHOR("起案者・申請者は承認できない", "An author may not approve", Source.CHANGE),
  DEPUTY_OF_AUTHOR(
      "起案者・申請者の代理としては承認できない", "Nobody approves in the place of an author", Source.CHANGE),
  LET_IN_BY_AUTHOR(
      "起案者・申請者と権限やパスワードを与えた・与えられた関係にある人は承認できない",
      "Nobody approves who let an author in, or was let in by one",
      Source.CHANGE),
  CHANGED("確認した内容・版と現在のものが異なる", "What was seen is not what is there now", Source.CHANGE),
  PAST_DAY("施行日が過ぎている", "A first day that is past", Source.CHANGE),
  CASE_FAILED("事例が期待と異なる", "A case that came out otherwise", Source.CHANGE),
  NO_REASON("緩めた変更に理由がない", "Something became easier without a reason", Source.CHANGE),
  NOT_WITHDRAWABLE("取り下げられる申請・承認がない", "Nothing that could be withdrawn", Source.CHANGE),
  NEVER_IN_FORCE("施行されたことがない", "Never was in force", Source.CHANGE),
  NOTHING_ASKED("再施行の申請がない", "Nobody asked for a reinstatement", Source.CHANGE),

  GROUP_NAME("使えないグループ名", "A name that a group may not have", Source.JSON, Source.SUPPLIERS),
  GROUPS_BEYOND_OWN(
      "自分が見られないグループ", "Groups beyond those that one may see", Source.ACCESS, Source.SUPPLIERS),
  SUPPLIER_CODE("使えない取引先コード", "A code that a supplier may not have", Source.JSON, Source.SUPPLIERS),
  SUPPLIER_TAKEN("登録済みか、使えない取引先コード", "A code that is taken", Source.SUPPLIERS),
  CORPORATE_NUMBER("正しくない法人番号", "No corporate number", Source.JSON, Source.SUPPLIERS),
  NOT_KATAKANA("カタカナではない", "Not katakana", Source.JSON, Source.SUPPLIERS),
  MAIL_ADDRESS("正しくないメールアドレス", "No mail address", Source.JSON, Source.SUPPLIERS),
  TOO_MANY_CONTACTS("連絡先が多すぎる", "Too many contacts", Source.JSON, Source.SUPPLIERS),
  TABLE_UNREADABLE("CSV・Excelの表として読み取れない", "No table of CSV or Excel", Source.SUPPLIERS),

  SHEET_OTHER_SUPPLIER("別の取引先のチェックシート", "Another supplier's check sheet", Source.RECEIVED),
  SHEET_WITHOUT_CODE("照合コードのないチェックシート", "A check sheet without a code", Source.RECEIVED),
  SHEET_CODE_UNKNOWN("発行していない照合コード", "A code that was never issued", Source.RECEIVED),
  SHEET_CODE_USED("受け入れ済みの照合コード", "A code that was used already", Source.RECEIVED),
  SHEET_ASKING_OVER("過ぎた依頼のチェックシート", "A check sheet of an asking that is over", Source.RECEIVED),
  SHEET_RULESET_DIFFERS(
      "送ったときと異なるルールセット", "Another ruleset than the sheet was sent with", Source.RECEIVED),
  SHEET_RECEIVED_ALREADY("すでに受け取ったチェックシート", "A check sheet that came before", Source.RECEIVED),
  TOO_MANY_SHEETS("受付中のチェックシートが多すぎる", "Too many check sheets that wait", Source.RECEIVED),
  SHEET_CLOSED("受付中ではないチェックシート", "A check sheet that waits for nothing", Source.RECEIVED),
  SHEET_CONFLICT("2つのチェックシートで異なる答え", "Answers in which two check sheets differ", Source.RECEIVED),
  NO_SUCH_CONFLICT("食い違いのないセル", "A cell in which no sheets differ", Source.RECEIVED),
  SHEET_ERASED("消去されたチェックシート", "A check sheet that was erased", Source.RECEIVED),
  ANSWERS_CONTRADICT("食い違う答え", "Answers that contradict each other", Source.RECEIVED),
  OLD_EVIDENCE("1年より前の実施日", "A day longer ago than a year", Source.RECEIVED),
  ACHIEVED_WITHOUT_DETAIL(
      "根拠のないまま×から○になった項目", "An item that turned to achieved without grounds", Source.RECEIVED),
  NOT_APPLICABLE_TO_JUDGE("判断を要する該当なし", "A 'not applicable' to be judged", Source.RECEIVED),
  REVIEWER_NOTE("審査担当からの連絡", "A reviewer's note", Source.RECEIVED),
  NOT_A_FEEDBACK("送った「やること」のシートではない", "No feedback that was sent", Source.RECEIVED),
  FEEDBACK_UNKNOWN("その取引先の評価ではない", "An evaluation that is not this supplier's", Source.RECEIVED),
  NEWER_PLAN("より新しい評価への計画がある", "There is a plan for a later evaluation", Source.RECEIVED),
  PLAN_PAST("評価の基準日より前の計画", "A plan before the day of the evaluation", Source.RECEIVED),
  PLAN_LATE("期限より後の計画", "A plan after the day by which it is due", Source.RECEIVED),
  ARCHIVE_REFUSED("ZIPとして受け付けられない", "A file that is not taken as a ZIP", Source.RECEIVED),
  UNKNOWN_SUPPLIER("登録されていない取引先", "No such supplier", Source.RECEIVED, Source.PORTFOLIO),
  TOO_MANY_JOBS("処理が多すぎる", "Too many jobs", Source.RECEIVED),
  JOB_WITHOUT_FILE("受け取れるファイルのない処理", "A job that has no file to give", Source.RECEIVED),

  RUNS_CROWDED("一括評価が多すぎる", "Too many runs", Source.PORTFOLIO),
  UNKNOWN_RUN("一括評価・予定がない", "No such run or schedule", Source.PORTFOLIO),
  TOO_MANY_SCHEDULES("一括評価の予定が多すぎる", "Too many schedules", Source.PORTFOLIO),
  SCHEDULE_WITHOUT_USER(
      "予定を作った人が一括評価を始められない", "A schedule whose maker may start no run", Source.PORTFOLIO),
  NOT_EVALUATED("評価できなかった取引先", "A supplier that could not be evaluated", Source.PORTFOLIO),
  OTHER_VERSION("ほかの版による評価で、再現できない", "Another version's evaluation, not made again", Source.FACTS),
  NO_FACTS("記録された事実がない", "No facts are on record", Source.FACTS),
  NOTHING_TO_ACCEPT(
      "理由のある「該当なし」として申告されていない",
      "Not declared not applicable with a reason",
      Source.FACTS,
      Source.FOLLOW_UP),
  EVENT_OF_SUPPLIER("取引先ごとの発生事象", "An event of one supplier", Source.FACTS),
  EVENT_STATE("確認・取り下げできない出来事", "An event that was confirmed or withdrawn", Source.FACTS),
  OF_TWO_SUPPLIERS("同じ取引先の評価ではない", "Evaluations of two suppliers", Source.PORTFOLIO),
  SEES_NOT_ALL("一部の取引先しか見られない", "Sees some suppliers only", Source.FACTS, Source.PORTFOLIO),
  NOT_SEEN("見ていない内容の確認", "A confirmation of what was not looked at", Source.FACTS),

  FINDING_NOT_OPEN("対応中ではない指摘", "A finding that is not open", Source.FOLLOW_UP),
  DAY_PAST("過ぎた日付", "A day that is past", Source.FOLLOW_UP),
  TOO_FAR_AHEAD("先すぎる日付", "A day too far ahead", Source.FOLLOW_UP),
  EMPTY_REASON("何も述べていない理由", "A reason that says nothing", Source.FOLLOW_UP),
  REASON_CHANGED("変わったか、消去された理由", "A reason that has changed or was erased", Source.FOLLOW_UP),
  ASKED_ALREADY(
      "すでに申請・承認された例外・承認", "An exception or acceptance that was asked for before", Source.FOLLOW_UP),
  DECIDED_ALREADY(
      "承認・取り下げできない例外・承認", "An exception or acceptance that was decided before", Source.FOLLOW_UP),

  CAMPAIGN_STATE("一斉依頼の状態と合わない操作", "Does not go with how a campaign stands", Source.PORTFOLIO),
  CALENDAR_TOKENS("カレンダーのトークンが多すぎる", "Too many tokens for calendars", Source.PORTFOLIO),
  NOT_IN_CAMPAIGN("一斉依頼の手紙の対象ではない取引先", "A supplier that a letter is not for", Source.PORTFOLIO),
  SUPPLIER_ENDED("取引の終わった取引先", "A supplier that is one no more", Source.PORTFOLIO),

  MISSING_WORKBOOK("ブックがない", "A workbook is missing", Source.WORKBOOK),
  MISSING_SHEET("シートがない", "A sheet is missing", Source.WORKBOOK),
  EXTRA_SHEET("使われないシート", "A sheet that is not used", Source.WORKBOOK, Source.SHEET),
  UNUSED_CONTENT(
      "画像など、使われない内容", "Pictures and the like that are not used", Source.WORKBOOK, Source.SHEET),
  TECHNICAL_ROW("非表示の技術行が変更された", "A hidden technical row was changed", Source.WORKBOOK),
  HEADER("見出しが異なる", "Another heading", Source.WORKBOOK),
  EXTRA_COLUMN("余分な列", "A column too many", Source.WORKBOOK),
  BLANK_ROW("空の行", "A blank row", Source.WORKBOOK),
  TOO_MANY_ROWS("行が多すぎる", "Too many rows", Source.WORKBOOK),
  TOO_MANY_COLUMNS("列が多すぎる", "Too many columns", Source.WORKBOOK),
  CELL_UNREADABLE("内容を読み取れないセル", "A cell that cannot be read", Source.WORKBOOK, Source.SHEET),
  FORMULA("数式", "A formula", Source.WORKBOOK, Source.SHEET),
  FORMULA_TEXT("数式として実行されうる文字列", "A text that may be run as a formula", Source.WORKBOOK),
  MERGED_CELL("結合されたセル", "A merged cell", Source.WORKBOOK, Source.SHEET),
  DATE_CELL("日付として入力されたセル", "A cell that Excel took for a date", Source.WORKBOOK),
  ERROR_CELL("エラー値", "An error value", Source.WORKBOOK, Source.SHEET),
  CONTROL_CHARACTER("使用できない制御文字", "A control character", Source.WORKBOOK, Source.SHEET),
  INVISIBLE_CHARACTER("目に見えない文字", "A character that is not seen", Source.WORKBOOK),
  LEAVE_BLANK("空欄にするセル", "A cell to be left blank", Source.WORKBOOK),
  PLACEHOLDER("差し込みの書き方が異なる", "A placeholder of another form", Source.WORKBOOK, Source.PORTFOLIO),
  MISSING_VALUE("値がない", "A value is missing", Source.WORKBOOK),
  NOT_A_NUMBER("範囲内の数ではない", "No number in range", Source.WORKBOOK),
  DATE("日付として読み取れない", "No date", Source.WORKBOOK),
  PERIOD("期間として読み取れない", "No period", Source.WORKBOOK),
  NUMBER("番号の形が異なる", "A number of another form", Source.WORKBOOK),
  CODE("コードの形が異なる", "A code of another form", Source.WORKBOOK),
  ROW_ID("行のIDの形が異なる", "A row's id of another form", Source.WORKBOOK),
  CRITERION_ID("基準IDの形が異なる", "A criterion id of another form", Source.WORKBOOK),
  DUPLICATE_ID("IDが重複している", "An id that stands twice", Source.WORKBOOK),
  DUPLICATE_WORD("語が重複している", "A word that stands twice", Source.WORKBOOK),
  SEPARATOR_IN_WORD("語に区切り文字がある", "A word with a list separator", Source.WORKBOOK),
  MISSING_SETTING("設定がない", "A setting is missing", Source.WORKBOOK),
  LIST_WORD(
      "ドロップダウンに使えない語がある",
      "A drop-down offers a word that its column does not take",
      Source.WORKBOOK),
  CIRCLE("前提項目が循環している", "Items that build on each other in a circle", Source.WORKBOOK),
  ONE_EVIDENCE_KEY("証跡が1つではない", "Not exactly one evidence key", Source.WORKBOOK),
  NO_EXCEPTION("例外の元にできない証跡キー", "An evidence key that has no such exception", Source.WORKBOOK),
  UNKNOWN_ITEM("項目一覧にない項番", "No such item in the catalogue", Source.WORKBOOK),
  NAMED_OTHERWISE("ほかのセルと異なる名前", "A name that other cells spell otherwise", Source.WORKBOOK),
  ITEM_WITHOUT_CRITERIA("基準のない項目", "An item without criteria", Source.WORKBOOK),
  ALTERNATIVES_APPLY_DIFFERENTLY(
      "代替行の適用条件が異なる", "Alternatives that apply under different conditions", Source.WORKBOOK),
  ALTERNATIVES_OF_TWO_ITEMS("代替行の項番が異なる", "Alternatives that belong to two items", Source.WORKBOOK),
  NO_CONSTRAINT("条件が1つもない行", "A row without a constraint", Source.WORKBOOK),
  ESTABLISHED_TWICE("整備・実施が頻度と重なる", "Established is said twice", Source.WORKBOOK),
  TOO_MANY_COMBINATIONS("組合せが多すぎる行", "A row of too many combinations", Source.WORKBOOK),
  UNKNOWN_TARGET("助言の対象がない", "Advice for what is not there", Source.WORKBOOK),
  DUPLICATE_ADVICE("同じ対象と原因の助言が複数ある", "Advice given twice", Source.WORKBOOK),
  MISSING_ADVICE("助言がない", "Advice is missing", Source.WORKBOOK),
  COMBINATION_MISSING("判定の組合せに行がない", "A combination that no row covers", Source.WORKBOOK),
  COMBINATION_TWICE("判定の組合せが重複している", "A combination that two rows cover", Source.WORKBOOK),
  CASE_LINE("事例の行として読み取れない", "A line of a case that cannot be read", Source.WORKBOOK),
  REPORT_TOO_SLOW("検査が時間内に終わらない", "A check that does not end in time", Source.WORKBOOK),
  TOO_MANY_PROBLEMS("問題が多すぎるため省略した", "Too many problems; the rest is left out", Source.WORKBOOK),

  ANSWER_MISSING("添えた記入があるのに答えがない", "Something is filled in without an answer", Source.SHEET),
  ANSWER_NOT_OFFERED("その質問では選べない答え", "An answer that the question does not have", Source.SHEET),
  NO_LAST_ANSWER("引き継ぐ前回の答えがない", "No last answer that could be taken over", Source.SHEET),
  LAST_ANSWER_CHANGED("前回の答えが変わっている", "A last answer that is another now", Source.SHEET),
  REASON_MISSING("該当なしの理由がない", "Not applicable without a reason", Source.SHEET),
  PARTS_UNNAMED("足りないものがわからない「一部」", "Partly, without what is missing", Source.SHEET),
  DAY_MISSING("必要な日付がない", "A day that is needed is missing", Source.SHEET),
  EVENT_STAYS("記録に残るできごと", "An event that stays on record", Source.SHEET),
  DAY_TO_COME("基準日より先の日付", "A day that is still to come", Source.SHEET),
  PERIOD_MISSING("必要な間隔・保管期間がない", "A period that is needed is missing", Source.SHEET),
  NOT_A_CHECK_SHEET("チェックシートではないファイル", "A file that is no check sheet", Source.SHEET),
  OTHER_STANDARD("ほかの基準のチェックシート", "A check sheet of another standard", Source.SHEET),
  OTHER_RULESET("ほかの版の基準のチェックシート", "A check sheet of another ruleset", Source.SHEET),
  STAMP_DAMAGED("シートの隠れた印が壊れている", "The hidden stamp of a sheet is damaged", Source.SHEET),
  SHEETS_DIFFER("シートの出所が互いに異なる", "Sheets that come from different files", Source.SHEET),
  NO_ROW_IDS("行のIDがなく番号で読んだ", "Read by numbers, for there are no row ids", Source.SHEET),
  ROW_MISMATCH("行のIDと番号が食い違う", "A row whose id and number disagree", Source.SHEET),
  ROW_TWICE("同じ行が2つあり、答えが異なる", "A row that stands twice with other answers", Source.SHEET),
  UNKNOWN_ROW("この基準にない行", "A row that this standard does not ask", Source.SHEET),
  ROWS_GONE("なくなった行", "Rows that are gone", Source.SHEET),
  COLUMN_GONE("なくなった列", "A column that is gone", Source.SHEET),
  WRONG_COLUMN("別の列に書かれた答え", "An answer in another column", Source.SHEET),
  PICTURE("画像で答えたセル", "A picture where an answer is asked", Source.SHEET),
  NOT_AN_ANSWER("答えとして読み取れない", "No answer", Source.SHEET),
  TWO_ANSWERS("1つのセルに2つの答え", "Two answers in one cell", Source.SHEET),
  TAKEN_AS("読み替えた答え", "An answer that was read as another", Source.SHEET),
  NOT_A_DATE("日付として読み取れない", "No date", Source.SHEET),
  SERIAL_DATE("数値を日付として読んだ", "A number that was read as a date", Source.SHEET),
  WEEKDAY("日付と曜日が合わない", "A date on another day of the week", Source.SHEET),
  NOT_A_PERIOD("期間として読み取れない", "No length of time", Source.SHEET),
  LINK_IGNORED("ほかのブックへのリンク", "A link to another workbook", Source.SHEET),

  DUPLICATE_ROWS("同じことを求める行が複数ある", "Rows that ask the same", Source.ANALYSIS),
  COVERED_ROW("結果を決めることのない行", "A row that never decides", Source.ANALYSIS),
  UNMEETABLE("どの証跡でも満たせない条件", "A constraint that no evidence meets", Source.ANALYSIS),
  UNASKED_KEY("使われない証跡キー", "An evidence key that no criterion uses", Source.ANALYSIS),
  UNUSED_WORD("使われない語", "A word that is not used", Source.ANALYSIS),
  UNREACHED_ADVICE("生じない原因への助言", "Advice for a cause that never comes up", Source.ANALYSIS);

  private final Text meaning;
  private final List<Source> sources;

  IssueCode(String ja, String en, Source... sources) {
    this.meaning = new Text(ja, en);
    this.sources = List.of(sources);
  }

  /** Where a code comes up. */
  public enum Source {
    STATUS("HTTPの状態", "HTTP status"),
    JSON("JSONの本文と事実のファイル", "bodies of JSON and files of facts"),
    QUERY("問い合わせ文字列", "query strings"),
    COMMAND("コマンド", "commands"),
    ACCESS("利用者と代理", "users and deputies"),
    UPLOAD("ブックのアップロード", "uploads of workbooks"),
    CHANGE("起案・承認・再施行", "drafts, approvals, reinstatements"),
    FACTS("取引先の事実と社外の出来事", "facts of suppliers and events of the world"),
    SUPPLIERS("取引先とその一括登録", "suppliers and their import"),
    PORTFOLIO("一括評価・比較・対応・予定", "runs, comparisons, follow-up and plans"),
    RECEIVED("チェックシートの受付と一括処理", "check sheets received, and jobs"),
    FOLLOW_UP("指摘への対応、例外、該当なしの承認", "follow-up, exceptions, acceptances"),
    WORKBOOK("ブックの検査", "checks of workbooks"),
    ANALYSIS("草案の分析", "the analysis of drafts"),
    SHEET("チェックシート", "check sheets");

    private final Text name;

    Source(String ja, String en) {
      this.name = new Text(ja, en);
    }

    /** Its name. */
    public Text text() {
      return name;
    }
  }

  /** What is wrong, in general. */
  public Text meaning() {
    return meaning;
  }

  /** Where it comes up; at least one. */
  public List<Source> sources() {
    return sources;
  }
}
