package io.kijun.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Text;
import java.util.List;

/** A request is refused, with all that is wrong with it. */
public final class RequestRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A request refused for several issues. */
  public RequestRefused(ProblemKind kind, List<Issue> issues) {
    this(Problem.of(kind, issues));
  }

  /** A request refused for one reason. */
  public RequestRefused(ProblemKind kind, String path, Text message) {
    this(Problem.of(kind, path, message));
  }

  private RequestRefused(Problem problem) {
    super(problem.getDetail());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
