package io.kijun.web;

import io.kijun.evidence.Issue;
import io.kijun.standard.Text;
import java.util.List;

/** A request is refused, with all that is wrong with it. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Refused for several issues. */
  public Refused(ProblemKind kind, List<Issue> issues) {
    this(Problem.of(kind, issues));
  }

  /** Refused for one reason. */
  public Refused(ProblemKind kind, String path, Text message) {
    this(Problem.of(kind, path, message));
  }

  private Refused(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
