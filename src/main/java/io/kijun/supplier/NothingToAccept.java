package io.kijun.supplier;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** What was to be accepted is not declared not applicable with a reason, or its day is past. */
public final class NothingToAccept extends Refused {

  private static final long serialVersionUID = 1L;

  /** With all that is wrong. */
  NothingToAccept(List<Issue> issues) {
    super(Kind.UNPROCESSABLE, issues);
  }
}
