package io.kijun.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Text;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** A request is refused, with all that is wrong with it. */
public final class RequestRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient HttpHeaders headers = new HttpHeaders();

  /** A request refused for several issues. */
  public RequestRefused(ProblemKind kind, List<Issue> issues) {
    this(Problem.of(kind, issues));
  }

  /** A request refused for one reason. */
  public RequestRefused(ProblemKind kind, String path, Text message) {
    this(Problem.of(kind, path, message));
  }

  /** The same, which may be tried again after a while. */
  RequestRefused(ProblemKind kind, String path, Text message, Duration retryAfter) {
    this(Problem.of(kind, path, message));
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
  }

  private RequestRefused(Problem problem) {
    super(problem.getDetail());
    this.problem = problem;
  }

  HttpHeaders headers() {
    return headers;
  }

  Problem problem() {
    return problem;
  }
}
