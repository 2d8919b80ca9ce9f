package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Somebody else changed the draft first; nothing was overwritten. */
public final class ChangedMeanwhile extends Refused {

  private static final long serialVersionUID = 1L;

  /**
   * A draft was changed first by somebody else.
   *
   * @param version that it is at now
   */
  ChangedMeanwhile(int version) {
    super(
        Kind.CHANGED_MEANWHILE,
        List.of(
            Issue.of(
                IssueCode.CHANGED_MEANWHILE,
                new FieldPlace("If-Match"),
                new Text(
                    "ほかの人が先に変更しました。最新の内容を読み直してください。",
                    "Somebody else changed it first; read it again."),
                null,
                List.of(Integer.toString(version)),
                null)));
  }
}
