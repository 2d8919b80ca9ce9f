package io.kijun.record;

import io.kijun.core.issue.Issue;
import java.util.List;

/** Facts were brought in that cannot be evaluated: with all that is wrong with them. */
public final class FactsRejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Issue> issues;

  FactsRejected(List<Issue> issues) {
    super(issues.size() + " issues");
    this.issues = List.copyOf(issues);
  }

  public List<Issue> issues() {
    return issues;
  }
}
