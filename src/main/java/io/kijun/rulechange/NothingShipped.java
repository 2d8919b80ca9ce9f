package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A draft was to be started from the shipped workbooks where there are none. */
public final class NothingShipped extends Refused {

  private static final long serialVersionUID = 1L;

  NothingShipped() {
    super(
        Kind.UNPROCESSABLE,
        List.of(
            Issue.of(
                IssueCode.NOTHING_SHIPPED,
                new FieldPlace("shipped"),
                new Text(
                    "kijun.standardのフォルダーに同梱のブックがありません。",
                    "There are no shipped workbooks in the folder of kijun.standard."))));
  }
}
