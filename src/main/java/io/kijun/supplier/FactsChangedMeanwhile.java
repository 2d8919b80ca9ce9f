package io.kijun.supplier;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Somebody else put facts of the supplier on record first; nothing was overwritten. */
public final class FactsChangedMeanwhile extends Refused {

  private static final long serialVersionUID = 1L;

  /**
   * Another version came first.
   *
   * @param version the latest; 0: there is none
   */
  FactsChangedMeanwhile(int version) {
    super(
        Kind.CHANGED_MEANWHILE,
        List.of(
            Issue.of(
                IssueCode.CHANGED_MEANWHILE,
                new FieldPlace("If-Match"),
                new Text(
                    "事実の版が異なります。ほかの人が先に変更したかもしれません。最新の内容を読み直してください。",
                    "The facts are at another version; somebody may have changed them first. Read"
                        + " them again."),
                null,
                List.of(Integer.toString(version)),
                null)));
  }
}
