package io.kijun.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal becomes over HTTP. */
class ProblemJsonTests {

  private static final Text TEXT = new Text("誤り。", "Wrong.");

  /** A refusal of some feature. */
  private static final class SomethingRefused extends Refused {
    private static final long serialVersionUID = 1L;

    SomethingRefused(Kind kind, Issue... issues) {
      super(kind, List.of(issues));
    }
  }

  private static String json(Problem problem) {
    return new String(problem.json(), UTF_8);
  }

  @Test
  void itsFieldsAndTheirOrderAreAContract() {
    Issue issue =
        Issue.unknown(
            IssueCode.UNKNOWN_WORD, new FieldPlace("$.a"), TEXT, "polcy", List.of("policy"));
    assertThat(json(Problem.of(new SomethingRefused(Refused.Kind.INVALID, issue))))
        .isEqualTo(
            """
            {"type":"urn:kijun:problem:invalid-request","title":"不正な要求 / Invalid request",\
            "status":400,"detail":"誤り。 / Wrong.","instance":null,"issues":[{"code":"UNKNOWN_WORD",\
            "path":"$.a","message":{"ja":"誤り。","en":"Wrong."},"found":"polcy",\
            "allowed":["policy"],"nearest":"policy"}]}""");
  }

  @Test
  void anErrorOfOursNamesItsIdAndManyIssuesAreCounted() {
    UUID id = new UUID(1, 2);
    assertThat(json(Problem.of(500, "$").withInstance(id)))
        .contains("\"instance\":\"urn:uuid:" + id + "\"");
    Issue issue = Issue.of(IssueCode.CASE_FAILED, new RowPlace("a.xlsx", "事例", 9).cell(5), TEXT);
    assertThat(json(Problem.of(new SomethingRefused(Refused.Kind.CONFLICT, issue, issue))))
        .contains("\"detail\":\"2件の問題があります。 / There are 2 issues.\"")
        .contains("\"path\":\"a.xlsx › 事例 › E9\"");
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID, 400",
    "UNPROCESSABLE, 422",
    "NOT_FOUND, 404",
    "FORBIDDEN, 403",
    "CONFLICT, 409",
    "CHANGED_MEANWHILE, 412",
    "TOO_LARGE, 413",
    "UNAVAILABLE, 503"
  })
  void eachKindHasAStatus(Refused.Kind kind, int status) {
    Issue issue = Issue.of(IssueCode.MISSING, FieldPlace.ALL, TEXT);
    assertThat(Problem.of(new SomethingRefused(kind, issue)).getStatus()).isEqualTo(status);
  }
}
