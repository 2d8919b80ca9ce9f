package io.kijun.record;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import java.util.List;

/** Facts were brought in that cannot be evaluated: with all that is wrong with them. */
public final class FactsRejected extends Refused {

  private static final long serialVersionUID = 1L;

  /** With all that is wrong. */
  public FactsRejected(List<Issue> issues) {
    super(kind(issues), issues);
  }

  private static Kind kind(List<Issue> issues) {
    return issues.stream().anyMatch(issue -> issue.code() == IssueCode.TOO_MANY_VALUES)
        ? Kind.TOO_LARGE
        : Kind.INVALID;
  }
}
