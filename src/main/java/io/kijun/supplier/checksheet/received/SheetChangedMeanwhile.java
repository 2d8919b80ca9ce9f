package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/**
 * While a check sheet was looked at, another of the same asking, a choice or other facts came in:
 * what was decided was not about what is there now.
 */
public final class SheetChangedMeanwhile extends Refused {

  private static final long serialVersionUID = 1L;

  SheetChangedMeanwhile() {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.CHANGED_MEANWHILE,
                FieldPlace.ALL,
                new Text(
                    "確認している間に、ほかのシート・選択・事実が届きました。最新の内容を読み直してください。",
                    "Another sheet, a choice or other facts came in meanwhile. Read it again."))));
  }
}
