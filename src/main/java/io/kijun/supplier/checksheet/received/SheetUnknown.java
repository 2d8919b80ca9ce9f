package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** The supplier has no such check sheet. */
public final class SheetUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  SheetUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                FieldPlace.ALL,
                new Text("このチェックシートはありません。", "There is no such check sheet."))));
  }
}
