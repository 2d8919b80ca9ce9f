package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** Something may not be done now, for each of these reasons. */
public final class ChangeRefused extends Refused {

  private static final long serialVersionUID = 1L;

  /** For all of these reasons; each names the criterion, cell, draft or user that it is about. */
  public ChangeRefused(List<Issue> reasons) {
    super(Kind.CONFLICT, reasons);
  }
}
