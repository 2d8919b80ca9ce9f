package io.kijun.supplier;

import io.kijun.access.TwoPeople;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.supplier.WorldEvent.Seen;
import java.util.List;

/** A step of an event of the world is not taken. */
public final class EventRefused extends Refused {

  private static final long serialVersionUID = 1L;

  private EventRefused(Kind kind, Issue issue) {
    super(kind, List.of(issue));
  }

  private static EventRefused of(Kind kind, IssueCode code, String ja, String en) {
    return new EventRefused(kind, Issue.of(code, FieldPlace.ALL, new Text(ja, en)));
  }

  /** There is no such event. */
  static EventRefused unknown() {
    return of(Kind.NOT_FOUND, IssueCode.NOT_FOUND, "この出来事はありません。", "There is no such event.");
  }

  /** It was confirmed or withdrawn before. */
  static EventRefused over() {
    return of(
        Kind.CONFLICT,
        IssueCode.EVENT_STATE,
        "この出来事は、すでに確認されたか取り下げられています。",
        "The event was confirmed or withdrawn already.");
  }

  /** Whoever entered it does not confirm it, nor who let that one in or was let in. */
  static EventRefused by(TwoPeople.Tie tie) {
    return switch (tie) {
      case AUTHOR ->
          of(
              Kind.CONFLICT,
              IssueCode.AUTHOR,
              "入力した人は確認できません。ほかの人が確認してください。",
              "Whoever entered it may not confirm it; another person must.");
      case LET_IN ->
          of(
              Kind.CONFLICT,
              IssueCode.LET_IN_BY_AUTHOR,
              "入力した人に役割、パスワード、グループ、代理を与えた人と、入力した人からそれらを与えられた人は、確認できません。" + "ほかの人が確認してください。",
              "Whoever gave the one who entered it a role, a password, groups or a deputyship, or"
                  + " was given any by that one, may not confirm it; another person must.");
    };
  }

  /** Whoever does not see all suppliers does not see for whom it makes a difference. */
  static EventRefused byLimited() {
    return of(
        Kind.FORBIDDEN,
        IssueCode.SEES_NOT_ALL,
        "見られる取引先がグループに限られている人は、全取引先に共通の出来事を確認することも取り下げることもできません。",
        "Whoever sees the suppliers of some groups only may neither confirm nor withdraw what is for"
            + " all of them.");
  }

  /** Whoever confirms it has to see first whom it makes overdue. */
  static EventRefused notSeen() {
    return of(
        Kind.CONFLICT,
        IssueCode.NOT_SEEN,
        "先にこの出来事（GET /api/events/{id}）を開き、期限を過ぎる取引先を見てから確認してください。",
        "Read the event first (GET /api/events/{id}) to see whom it makes overdue, then confirm it.");
  }

  /** What was seen is not how it is now. */
  static EventRefused changed(Seen now, String stated) {
    return new EventRefused(
        Kind.CONFLICT,
        Issue.of(
            IssueCode.CHANGED,
            FieldPlace.ALL,
            new Text(
                "確認した対象の取引先が、現在のものと異なります。読み直してください。",
                "Whom it makes overdue is not what was seen; read it again."),
            stated,
            List.of(now.hash(), Integer.toString(now.count())),
            null));
  }
}
