package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** The file of a check sheet was erased. */
public final class SheetErased extends Refused {

  private static final long serialVersionUID = 1L;

  SheetErased() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.SHEET_ERASED,
                FieldPlace.ALL,
                new Text("このチェックシートの内容は消去されました。", "What this check sheet said was erased."))));
  }
}
