package io.kijun.supplier.followup;

import io.kijun.access.TwoPeople;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan, an exception or an acceptance is not taken. */
public final class FollowUpRefused extends Refused {

  private static final long serialVersionUID = 1L;

  private FollowUpRefused(Kind kind, List<Issue> issues) {
    super(kind, issues);
  }

  private static FollowUpRefused of(Kind kind, IssueCode code, String ja, String en) {
    return new FollowUpRefused(kind, List.of(Issue.of(code, FieldPlace.ALL, new Text(ja, en))));
  }

  /** What was sent is wrong. */
  static FollowUpRefused invalid(List<Issue> issues) {
    return new FollowUpRefused(Kind.INVALID, issues);
  }

  /** It is about something that is not there. */
  static FollowUpRefused unprocessable(
      IssueCode code, String path, Text message, @Nullable String found) {
    return new FollowUpRefused(
        Kind.UNPROCESSABLE, List.of(Issue.of(code, new FieldPlace(path), message, found)));
  }

  /** What is to say where a page begins says nothing. */
  static FollowUpRefused noCursor() {
    return new FollowUpRefused(
        Kind.INVALID,
        List.of(
            Issue.of(
                IssueCode.INVALID_REQUEST,
                new FieldPlace("?cursor"),
                new Text("前のページのnextを指定してください。", "It must be the next of the page before."))));
  }

  /** There is no such finding. */
  static FollowUpRefused noFinding() {
    return of(Kind.NOT_FOUND, IssueCode.NOT_FOUND, "この指摘はありません。", "There is no such finding.");
  }

  /** There is no such exception or acceptance. */
  static FollowUpRefused unknown(Concession.Kind kind) {
    return switch (kind) {
      case EXCEPTION ->
          of(Kind.NOT_FOUND, IssueCode.NOT_FOUND, "この例外はありません。", "There is no such exception.");
      case ACCEPTANCE ->
          of(
              Kind.NOT_FOUND,
              IssueCode.NOT_FOUND,
              "この「該当なし」の承認はありません。",
              "There is no such acceptance.");
    };
  }

  /** It is done, or tolerated. */
  static FollowUpRefused notOpen(FollowUpState state) {
    return unprocessable(
        IssueCode.FINDING_NOT_OPEN,
        "$",
        new Text(
            "対応中の指摘ではないため、計画を登録できません。",
            "The finding is not open, so nothing can be planned about it."),
        state.name());
  }

  /** There is no such supplier in sight. */
  static FollowUpRefused noSupplier(String found) {
    return new FollowUpRefused(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                new FieldPlace("$.supplier"),
                new Text("この取引先は登録されていません。", "No such supplier is registered."),
                found)));
  }

  /** The same waits already, or counts for as long. */
  static FollowUpRefused askedAlready(String until) {
    return new FollowUpRefused(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.ASKED_ALREADY,
                FieldPlace.ALL,
                new Text(
                    "同じものがすでに申請されているか、承認されています（期限%s）。".formatted(until),
                    "The same was asked for or approved already, until %s.".formatted(until)),
                until)));
  }

  /** Nothing falls short there: there is nothing to be tolerated. */
  static FollowUpRefused nothingShort(FollowedKey finding) {
    String criterion = finding.criterion();
    return unprocessable(
        IssueCode.FINDING_NOT_OPEN,
        criterion == null ? "$.item" : "$.criterion",
        new Text(
            "そこに未対応の指摘はないため、例外は要りません。",
            "Nothing falls short there, so there is nothing to tolerate."),
        criterion == null ? finding.item() : criterion);
  }

  /** It was approved or withdrawn before, or its last day has passed. */
  static FollowUpRefused decided() {
    return of(
        Kind.CONFLICT,
        IssueCode.DECIDED_ALREADY,
        "すでに承認済み、取り下げ済み、または期限切れです。",
        "It was approved or withdrawn already, or has ended.");
  }

  /** Whoever asked for it does not approve it, nor who let that one in or was let in. */
  static FollowUpRefused by(TwoPeople.Tie tie) {
    return switch (tie) {
      case AUTHOR ->
          of(
              Kind.CONFLICT,
              IssueCode.AUTHOR,
              "申請した人は承認できません。ほかの人が承認してください。",
              "Whoever asked for it may not approve it; another person must.");
      case LET_IN ->
          of(
              Kind.CONFLICT,
              IssueCode.LET_IN_BY_AUTHOR,
              "申請した人に役割、パスワード、グループ、代理を与えた人と、申請した人からそれらを与えられた人は、承認できません。" + "ほかの人が承認してください。",
              "Whoever gave the one who asked a role, a password, groups or a deputyship, or was"
                  + " given any by that one, may not approve it; another person must.");
    };
  }

  /** Nor does whoever wrote the declaration in the supplier's place. */
  static FollowUpRefused byAuthorOfFacts() {
    return of(
        Kind.CONFLICT,
        IssueCode.AUTHOR,
        "この「該当なし」を事実として記録した人は承認できません。ほかの人が承認してください。",
        "Whoever put on record that it does not apply may not approve it; another person must.");
  }

  /** Nothing is declared not applicable there with a reason. */
  static FollowUpRefused notDeclared(String path, String found) {
    return unprocessable(
        IssueCode.NOTHING_TO_ACCEPT,
        path,
        new Text("理由のある「該当なし」として申告されていません。", "It is not declared not applicable with a reason."),
        found);
  }

  /** Another reason is another question. */
  static FollowUpRefused reasonChanged(String found) {
    return unprocessable(
        IssueCode.REASON_CHANGED,
        "$",
        new Text(
            "申請のあとに、「該当なし」の申告かその理由が変わりました。新しい理由を見て申請し直してください。",
            "What is declared not applicable, or why, has changed since it was asked for. Look at"
                + " the new reason, and ask again."),
        found);
  }

  /** Its last day has passed, or its reason was erased: there is nothing left to approve. */
  static FollowUpRefused nothingLeft(boolean past, String until) {
    return past
        ? unprocessable(
            IssueCode.DAY_PAST, "$.until", new Text("期限が過ぎています。", "The day has passed."), until)
        : unprocessable(
            IssueCode.REASON_CHANGED,
            "$.reason",
            new Text("理由は消去されています。申請し直してください。", "The reason was erased; ask again."),
            null);
  }
}
