package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A reason was given for something that a draft does not make easier. */
public final class NotLoosened extends Refused {

  private static final long serialVersionUID = 1L;

  NotLoosened() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                new FieldPlace("$"),
                new Text(
                    "この対象は、この草案では緩和されていません。", "This draft makes nothing of that name easier."))));
  }
}
