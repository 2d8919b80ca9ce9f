package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.UUID;

/** The same file came before, and was not sent back. */
public final class SheetCameBefore extends Refused {

  private static final long serialVersionUID = 1L;

  SheetCameBefore(UUID earlier) {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.SHEET_RECEIVED_ALREADY,
                new FieldPlace("sheet"),
                new Text("同じファイルをすでに受け取っています。", "The same file came before."),
                earlier.toString())));
  }
}
