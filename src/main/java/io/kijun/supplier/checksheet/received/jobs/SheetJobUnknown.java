package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There is no such job, it is another's, or so long over that it is forgotten. */
public final class SheetJobUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public SheetJobUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                FieldPlace.ALL,
                new Text("この処理はありません。", "There is no such job."))));
  }
}
