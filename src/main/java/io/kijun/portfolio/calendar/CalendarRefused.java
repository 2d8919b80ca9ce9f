package io.kijun.portfolio.calendar;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There is no such calendar, or a token for one is not given. */
public final class CalendarRefused extends Refused {

  private static final long serialVersionUID = 1L;

  private CalendarRefused(Kind kind, List<Issue> issues) {
    super(kind, issues);
  }

  private static CalendarRefused of(Kind kind, IssueCode code, String path, Text told) {
    return new CalendarRefused(kind, List.of(Issue.of(code, new FieldPlace(path), told)));
  }

  /** What was sent is wrong. */
  static CalendarRefused invalid(List<Issue> issues) {
    return new CalendarRefused(Kind.INVALID, issues);
  }

  /**
   * No calendar is to be had with that token: it is unknown, revoked or out of date, its user may
   * not sign in, or does not see the supplier. Which of these is nobody's business.
   */
  static CalendarRefused unknown() {
    return of(
        Kind.NOT_FOUND,
        IssueCode.NOT_FOUND,
        "?token",
        new Text("このカレンダーはありません。", "There is no such calendar."));
  }

  /** There is no such token that still counts. */
  static CalendarRefused noToken() {
    return of(
        Kind.NOT_FOUND,
        IssueCode.NOT_FOUND,
        "$",
        new Text("このトークンはありません。", "There is no such token."));
  }

  /** One of that token, or too many others, are being made just now. */
  static CalendarRefused busy() {
    return of(
        Kind.TOO_MANY,
        IssueCode.TOO_MANY_AT_ONCE,
        "?token",
        new Text(
            "このカレンダーを作成中か、混み合っています。しばらくしてからやり直してください。",
            "This calendar or too many others are being made; please try again later."));
  }

  /** Somebody has as many as one may have. */
  static CalendarRefused tooMany(int most) {
    return of(
        Kind.CONFLICT,
        IssueCode.CALENDAR_TOKENS,
        "$",
        new Text(
            "有効なカレンダーのトークンは1人" + most + "個までです。使わないものを失効させてください。",
            "A user has at most " + most + " tokens for calendars; revoke those not in use."));
  }
}
