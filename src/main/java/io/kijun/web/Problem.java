package io.kijun.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.PlainJson;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * A problem (RFC 9457), with everything that is wrong. Its type is a URN that does not change; its
 * instance, of an error of ours, the id under which the log has it.
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "issues"})
@JsonIgnoreProperties("properties")
public final class Problem extends ProblemDetail {

  private static final long serialVersionUID = 1L;

  private final transient List<IssueView> issues;

  private Problem(ProblemKind kind, int status, List<Issue> issues) {
    super(status);
    this.issues = issues.stream().map(IssueView::of).toList();
    setType(URI.create(kind.type()));
    setTitle(both(kind.title()));
    setDetail(detail(issues));
  }

  /** A problem of a kind, with all issues. */
  public static Problem of(ProblemKind kind, List<Issue> issues) {
    return new Problem(kind, kind.status(), issues);
  }

  /** What a feature refuses. */
  public static Problem of(Refused refused) {
    return of(ProblemKind.of(refused.kind()), refused.issues());
  }

  /** A problem of a kind that one sentence says all of. */
  public static Problem of(ProblemKind kind, String path, Text message) {
    return of(kind, List.of(Issue.of(kind.code(), new FieldPlace(path), message)));
  }

  /** What is said of a status where nothing more is known. */
  public static Problem of(int status, String path) {
    ProblemKind kind = ProblemKind.of(status);
    Issue issue = Issue.of(kind.code(), new FieldPlace(path), kind.sentence());
    return new Problem(kind, status, List.of(issue));
  }

  /** All that is wrong; never empty. */
  public List<IssueView> getIssues() {
    return issues;
  }

  /** The same, to be found in the log under an id. */
  Problem withInstance(UUID id) {
    setInstance(URI.create("urn:uuid:" + id));
    return this;
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
    return ResponseEntity.status(HttpStatusCode.valueOf(getStatus()))
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(json());
  }

  /** The answer without further headers. */
  public ResponseEntity<byte[]> answer() {
    return answer(HttpHeaders.EMPTY);
  }
}
