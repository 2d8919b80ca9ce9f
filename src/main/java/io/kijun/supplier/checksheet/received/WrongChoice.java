package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** A choice names a cell in which no sheets differ, or a sheet that has no value there. */
public final class WrongChoice extends Refused {

  private static final long serialVersionUID = 1L;

  WrongChoice(List<Issue> issues) {
    super(Kind.UNPROCESSABLE, issues);
  }
}
