package io.kijun.rulechange.edit;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A sheet was asked for that a workbook does not have. */
public final class SheetNotInWorkbook extends Refused {

  private static final long serialVersionUID = 1L;

  SheetNotInWorkbook(String sheet, List<String> sheets) {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.unknown(
                IssueCode.UNKNOWN_SHEET,
                new FieldPlace("sheet"),
                new Text("このシートはありません。", "There is no such sheet."),
                sheet,
                sheets)));
  }
}
