package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.UUID;

/** The same file came before, and was not sent back. */
public final class SheetCameBefore extends RefusedToSupplier {

  private static final long serialVersionUID = 1L;

  SheetCameBefore(String supplier, UUID earlier) {
    super(
        supplier,
        Issue.of(
            IssueCode.SHEET_RECEIVED_ALREADY,
            new FieldPlace("sheet"),
            new Text("同じファイルをすでに受け取っています。", "The same file came before."),
            earlier.toString()));
  }
}
