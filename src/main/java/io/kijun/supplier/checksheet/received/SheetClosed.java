package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A check sheet was accepted, sent back or replaced: nothing is decided about it any more. */
public final class SheetClosed extends Refused {

  private static final long serialVersionUID = 1L;

  SheetClosed(ReceivedSheet sheet) {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.SHEET_CLOSED,
                FieldPlace.ALL,
                new Text(
                    "このチェックシートは受付中（RECEIVED）ではありません。",
                    "This check sheet is not open (RECEIVED) any more."),
                sheet.status().state().name())));
  }
}
