package io.kijun.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Text;
import io.kijun.runtime.PlainJson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A problem (RFC 9457), with everything that is wrong.
 *
 * @param type a URN that does not change
 * @param instance of an error of ours: the id under which the log has it
 * @param issues never empty
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    List<Issue> issues) {

  /** A problem of a kind, with all issues. */
  public static Problem of(ProblemKind kind, List<Issue> issues) {
    return new Problem(
        kind.type(), both(kind.title()), kind.status(), detail(issues), null, List.copyOf(issues));
  }

  /** A problem of a kind that one sentence says all of. */
  public static Problem of(ProblemKind kind, String path, Text message) {
    return of(kind, List.of(issue(kind.name(), path, message)));
  }

  /** An issue with nothing more to say than its message. */
  public static Issue issue(String code, String path, Text message) {
    return new Issue(code, path, message, null, List.of(), null);
  }

  /** What is said of a status where nothing more is known. */
  static Problem of(int status, String path) {
    ProblemKind kind = ProblemKind.of(status);
    Problem problem = of(kind, path, kind.sentence());
    return new Problem(problem.type, problem.title, status, problem.detail, null, problem.issues);
  }

  /** The same, to be found in the log under an id. */
  Problem withInstance(UUID id) {
    return new Problem(type, title, status, detail, "urn:uuid:" + id, issues);
  }

  private static String detail(List<Issue> issues) {
    return issues.size() == 1
        ? both(issues.get(0).message())
        : issues.size() + "件の問題があります。 / There are " + issues.size() + " issues.";
  }

  private static String both(Text text) {
    return text.ja() + " / " + text.en();
  }

  /** The problem as JSON. */
  public byte[] json() {
    return PlainJson.bytes(this);
  }

  /** The answer, whatever its receiver said that it accepts. */
  public ResponseEntity<byte[]> answer(HttpHeaders headers) {
    return ResponseEntity.status(HttpStatusCode.valueOf(status))
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(json());
  }

  /** The answer without further headers. */
  public ResponseEntity<byte[]> answer() {
    return answer(HttpHeaders.EMPTY);
  }
}
