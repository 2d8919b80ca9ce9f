package io.kijun.portfolio.campaign;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A letter's text is not taken, or there is no such letter. */
public final class LetterRefused extends Refused {

  private static final long serialVersionUID = 1L;

  private LetterRefused(Kind kind, List<Issue> issues) {
    super(kind, issues);
  }

  /** There is no letter of that kind. */
  public static LetterRefused unknown() {
    Text none = new Text("この手紙はありません。", "There is no such letter.");
    return new LetterRefused(
        Kind.NOT_FOUND, List.of(Issue.of(IssueCode.NOT_FOUND, FieldPlace.ALL, none)));
  }

  /** What was sent is wrong. */
  static LetterRefused invalid(List<Issue> issues) {
    return new LetterRefused(Kind.INVALID, issues);
  }

  /** Another version is there by now. */
  static LetterRefused changed(int now) {
    Text told =
        new Text(
            "ほかの人が先に書き換えました。現在の版を読んでからやり直してください。",
            "Somebody else wrote another version; read it, then try again.");
    return new LetterRefused(
        Kind.CHANGED_MEANWHILE,
        List.of(
            Issue.of(
                IssueCode.CHANGED_MEANWHILE,
                FieldPlace.ALL,
                told,
                null,
                List.of(Integer.toString(now)),
                null)));
  }
}
