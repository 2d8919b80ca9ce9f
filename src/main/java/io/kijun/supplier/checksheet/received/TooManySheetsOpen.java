package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;

/** As many sheets of one asking wait as can be looked at together. */
public final class TooManySheetsOpen extends RefusedToSupplier {

  private static final long serialVersionUID = 1L;

  TooManySheetsOpen(String supplier, int most) {
    super(
        supplier,
        Issue.of(
            IssueCode.TOO_MANY_SHEETS,
            new FieldPlace("sheet"),
            new Text(
                "同じ依頼への受付中のチェックシートが" + most + "件あります。受け入れるか差し戻してから、もう一度送ってください。",
                most
                    + " check sheets of the same asking wait already; accept or return some"
                    + " of them, then send this one again.")));
  }
}
