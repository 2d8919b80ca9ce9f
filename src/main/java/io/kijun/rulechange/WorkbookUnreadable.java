package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of a draft is no workbook that problems could be written into. */
public final class WorkbookUnreadable extends Refused {

  private static final long serialVersionUID = 1L;

  /** Nothing can be read of it; why is told by the report on the draft. */
  public WorkbookUnreadable() {
    this(null);
  }

  WorkbookUnreadable(@Nullable Throwable cause) {
    super(
        Kind.UNPROCESSABLE,
        List.of(
            Issue.of(
                IssueCode.UNPROCESSABLE,
                new FieldPlace("$"),
                new Text("このファイルはブックとして読み取れません。", "This file cannot be read as a workbook."))),
        cause);
  }
}
