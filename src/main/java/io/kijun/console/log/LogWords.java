package io.kijun.console.log;

import io.kijun.audit.LogAction;
import io.kijun.core.standard.Text;

/** What people call what the log keeps. */
final class LogWords {

  private LogWords() {}

  static Text of(LogAction action) {
    return switch (action) {
      case USER_CREATED -> new Text("ユーザーの登録", "User added");
      case USER_CHANGED -> new Text("ユーザーの変更", "User changed");
      case USER_CONFIRMED -> new Text("ユーザーの変更の確認", "Change of a user confirmed");
      case PASSWORD_CHANGED -> new Text("パスワードの変更", "Password changed");
      case IDENTITY_TIED -> new Text("外部の認証との連携", "Account tied to an identity");
      case IDENTITY_UNTIED -> new Text("外部の認証との連携の解除", "Account untied from an identity");
      case TOKEN_MADE -> new Text("トークンの発行", "Token issued");
      case TOKEN_REVOKED -> new Text("トークンの取り消し", "Token revoked");
      case DEPUTY_NAMED -> new Text("代理の指名", "Deputy named");
      case DEPUTY_ENDED -> new Text("代理の終了", "Deputy ended");
      case DRAFT_STARTED -> new Text("草案の作成", "Draft started");
      case DRAFT_WORKBOOK_PUT -> new Text("草案のブックの差し替え", "Workbook of a draft replaced");
      case DRAFT_WORKBOOK_WITHDRAWN -> new Text("草案のブックの取り下げ", "Workbook of a draft withdrawn");
      case DRAFT_MOVED -> new Text("草案の土台の変更", "Draft moved to another base");
      case DRAFT_DISCARDED -> new Text("草案の破棄", "Draft discarded");
      case LOOSENING_EXPLAINED -> new Text("緩める理由の記入", "Loosening explained");
      case DRAFT_APPROVED -> new Text("草案の承認", "Draft approved");
      case APPROVAL_WITHDRAWN -> new Text("承認の取り消し", "Approval withdrawn");
      case REINSTATEMENT_ASKED -> new Text("以前の基準に戻す申請", "Reinstatement asked for");
      case REINSTATEMENT_APPROVED -> new Text("以前の基準に戻す承認", "Reinstatement approved");
      case REINSTATEMENT_WITHDRAWN -> new Text("以前の基準に戻す申請の取り下げ", "Reinstatement withdrawn");
      case SUPPLIER_ADDED -> new Text("取引先の登録", "Supplier registered");
      case SUPPLIER_CHANGED -> new Text("取引先の変更", "Supplier changed");
      case SUPPLIER_ENDED -> new Text("取引の終了", "Supplier ended");
      case SUPPLIERS_IMPORTED -> new Text("取引先の一括登録", "Suppliers imported");
      case SUPPLIER_ERASED -> new Text("取引先の名前と自由記述の消去", "Names and texts of a supplier erased");
      case USER_ERASED -> new Text("ユーザー名の消去", "Name of a user erased");
      case FIRST_RULESET_IN_FORCE -> new Text("最初のルールセットの適用", "First ruleset in force");
      case CHECK_SHEET_SENT -> new Text("チェックシートの送付", "Check sheet sent");
      case CHECK_SHEET_RECEIVED -> new Text("チェックシートの受領", "Check sheet received");
      case CHECK_SHEET_REPLACED -> new Text("チェックシートの差し替え", "Check sheet replaced");
      case CHECK_SHEET_CHOSEN -> new Text("食い違う回答の選択", "Conflicting answer chosen");
      case CHECK_SHEET_ACCEPTED -> new Text("チェックシートの受け入れ", "Check sheet accepted");
      case CHECK_SHEET_RETURNED -> new Text("チェックシートの差し戻し", "Check sheet returned");
      case FEEDBACK_SENT -> new Text("結果の送付", "Result sent");
      case PLANS_RECEIVED -> new Text("改善計画の受領", "Plans received");
      case FINDING_PLANNED -> new Text("指摘への計画の記入", "Plan for a finding");
      case EXCEPTION_ASKED -> new Text("例外の申請", "Exception asked for");
      case EXCEPTION_APPROVED -> new Text("例外の承認", "Exception approved");
      case EXCEPTION_WITHDRAWN -> new Text("例外の取り下げ", "Exception withdrawn");
      case ACCEPTANCE_ASKED -> new Text("該当なしの承認申請", "Acceptance asked for");
      case ACCEPTANCE_APPROVED -> new Text("該当なしの承認", "Acceptance approved");
      case ACCEPTANCE_WITHDRAWN -> new Text("該当なしの承認の取り下げ", "Acceptance withdrawn");
      case SHEET_JOB_STARTED -> new Text("シートの一括処理の開始", "Job of sheets started");
      case SHEET_JOB_CANCELLED -> new Text("シートの一括処理の中止", "Job of sheets cancelled");
      case EVALUATION_RECORDED -> new Text("評価の記録", "Evaluation recorded");
      case FACTS_RECORDED -> new Text("事実の記録", "Facts recorded");
      case WORLD_EVENT_ENTERED -> new Text("社外の発生事象の登録", "Event of the world entered");
      case WORLD_EVENT_CONFIRMED -> new Text("社外の発生事象の確認", "Event of the world confirmed");
      case WORLD_EVENT_WITHDRAWN -> new Text("社外の発生事象の取り消し", "Event of the world withdrawn");
      case WORLD_EVENT_ERASED -> new Text("社外の発生事象の記述の消去", "Text of an event of the world erased");
      case CAMPAIGN_MADE -> new Text("依頼の作成", "Campaign made");
      case CAMPAIGN_SUPPLIER_ADDED -> new Text("依頼への取引先の追加", "Supplier added to a campaign");
      case CAMPAIGN_SUPPLIER_LEFT_OUT -> new Text("依頼からの取引先の除外", "Supplier left out of a campaign");
      case CAMPAIGN_REMINDED -> new Text("依頼の督促", "Campaign reminded");
      case CAMPAIGN_CLOSED -> new Text("依頼の終了", "Campaign closed");
      case LETTER_WRITTEN -> new Text("文書の作成", "Letter written");
      case CALENDAR_TOKEN_MADE -> new Text("カレンダーのアドレスの発行", "Calendar address issued");
      case CALENDAR_TOKEN_REVOKED -> new Text("カレンダーのアドレスの取り消し", "Calendar address revoked");
      case IMPACT_STARTED -> new Text("影響の試算の開始", "Impact started");
      case IMPACT_CANCELLED -> new Text("影響の試算の中止", "Impact cancelled");
      case RUN_STARTED -> new Text("一括評価の開始", "Run started");
      case RUN_CANCELLED -> new Text("一括評価の中止", "Run cancelled");
      case RUN_FAILED -> new Text("一括評価の失敗", "Run failed");
      case SCHEDULE_MADE -> new Text("定期実施の登録", "Schedule made");
      case SCHEDULE_ENDED -> new Text("定期実施の終了", "Schedule ended");
      case SIGN_IN_FAILED -> new Text("サインインの失敗", "Sign-in failed");
      case REQUEST_REFUSED -> new Text("拒否された操作", "Request refused");
    };
  }
}
