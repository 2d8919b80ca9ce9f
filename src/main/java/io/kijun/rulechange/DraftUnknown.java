package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A draft was asked for that is not on record. */
public final class DraftUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  DraftUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                new FieldPlace("$"),
                new Text("この草案はありません。", "There is no such draft."))));
  }
}
