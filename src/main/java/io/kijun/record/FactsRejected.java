package io.kijun.record;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** Facts were brought in that cannot be evaluated: with all that is wrong with them. */
public final class FactsRejected extends Refused {

  private static final long serialVersionUID = 1L;

  /** With all that is wrong. */
  public FactsRejected(List<Issue> issues) {
    super(Kind.INVALID, issues);
  }
}
