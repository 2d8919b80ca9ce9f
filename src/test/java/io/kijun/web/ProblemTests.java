package io.kijun.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is answered to requests that are wrong: problems, with all issues at once. */
@KijunService
class ProblemTests {

  private static final String EVALUATIONS = "/api/evaluations";

  private final Api api;

  @Autowired
  ProblemTests(Api api) {
    this.api = api;
  }

  /** Holds for every problem, whatever its kind. */
  private static JsonNode problem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    JsonNode json = answer.json();
    assertThat(json.required("type").stringValue()).startsWith("urn:kijun:problem:");
    assertThat(json.required("title").stringValue()).isNotBlank();
    assertThat(json.required("status").intValue()).isEqualTo(status);
    assertThat(json.required("detail").stringValue()).isNotBlank();
    assertThat(json.required("issues")).isNotEmpty();
    for (JsonNode issue : json.required("issues")) {
      assertThat(issue.required("code").stringValue()).matches("[A-Z][A-Z0-9_]+");
      assertThat(issue.required("path").stringValue()).isNotEmpty();
      assertThat(issue.at("/message/ja").stringValue()).isNotBlank();
      assertThat(issue.at("/message/en").stringValue()).isNotBlank();
    }
    assertThat(answer.text()).doesNotContain("tools.jackson", "org.spring", "java.", "Exception");
    return json;
  }

  private static Set<String> issues(JsonNode problem) {
    Set<String> issues = new TreeSet<>();
    problem
        .required("issues")
        .forEach(
            issue ->
                issues.add(
                    issue.required("code").stringValue()
                        + " "
                        + issue.required("path").stringValue()));
    return issues;
  }

  private Answer post(String body, String... headers) {
    return api.send(api.request(EVALUATIONS, headers).POST(BodyPublishers.ofString(body)));
  }

  // -- what stands in the body

  @Test
  void everyIssueOfABodyIsToldAtOnce() {
    ObjectNode request = SupplierJson.compliant();
    request.put("asof", "2026-11-24").put("asOf", "2026-02-30");
    ((ObjectNode) request.at("/supplier/profile")).put("remotework", true).put("remoteWork", 1);
    SupplierJson.evidence(request, 0).put("key", "polcy");
    SupplierJson.evidence(request, 1).put("established", "yes").put("perfomances", 1);
    SupplierJson.evidence(request, 2).put("retention", "6 months").putArray("scope").add("server");
    SupplierJson.evidence(request, 4).put("interval", "P999999999Y");
    ((ObjectNode) request.at("/declarations/0")).put("status", "DONE").put("item", "99");
    request.required("events").asArray().addObject().put("type", "lawRevision");

    JsonNode problem = problem(api.evaluate(request), 400);

    assertThat(issues(problem))
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD $.asof",
            "INVALID_DATE $.asOf",
            "UNKNOWN_FIELD $.supplier.profile.remotework",
            "WRONG_TYPE $.supplier.profile.remoteWork",
            "UNKNOWN_WORD $.evidence[0].key",
            "WRONG_TYPE $.evidence[1].established",
            "UNKNOWN_FIELD $.evidence[1].perfomances",
            "INVALID_PERIOD $.evidence[2].retention",
            "UNKNOWN_WORD $.evidence[2].scope[0]",
            "INVALID_PERIOD $.evidence[4].interval",
            "UNKNOWN_WORD $.declarations[0].status",
            "UNKNOWN_WORD $.declarations[0].item",
            "MISSING $.events[1].date");
  }

  @Test
  void anUnknownWordComesWithTheAllowedOnesAndTheNearest() {
    ObjectNode request = SupplierJson.compliant();
    SupplierJson.evidence(request, 0).putArray("audience").add("oficers");
    JsonNode issue = problem(api.evaluate(request), 400).at("/issues/0");

    assertThat(issue.required("found").stringValue()).isEqualTo("oficers");
    assertThat(issue.required("nearest").stringValue()).isEqualTo("officers");
    assertThat(issue.required("allowed").toString())
        .isEqualTo("[\"officers\",\"employees\",\"externalStaff\"]");
  }

  @Test
  void anUnknownFieldIsNamedWithTheOneThatWasMeant() {
    ObjectNode request = SupplierJson.compliant();
    request.put("rulset", "x");
    JsonNode issue = problem(api.evaluate(request), 400).at("/issues/0");

    assertThat(issue.required("code").stringValue()).isEqualTo("UNKNOWN_FIELD");
    assertThat(issue.required("found").stringValue()).isEqualTo("rulset");
    assertThat(issue.required("nearest").stringValue()).isEqualTo("ruleset");
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        arguments("", "EMPTY", ""),
        arguments("  \n ", "EMPTY", ""),
        arguments("{", "TRUNCATED", "line 1"),
        arguments("{\"supplier\":\n  {\"id\":", "TRUNCATED", "line 2"),
        arguments("{\"supplier\":\n  {\"id\":}", "MALFORMED_JSON", "line 2, column 9"),
        arguments("{'a':1}", "MALFORMED_JSON", "line 1"),
        arguments("{\"a\":01}", "MALFORMED_JSON", "line 1"),
        arguments("{\"a\":NaN}", "MALFORMED_JSON", "line 1"),
        arguments("{\"a\":1,}", "MALFORMED_JSON", "line 1"),
        arguments("{\"a\":1}//x", "MALFORMED_JSON", "line 1"),
        arguments("{\"a\":\"\t\"}", "MALFORMED_JSON", "line 1"),
        arguments("{\"a\":\"\\x\"}", "MALFORMED_JSON", "line 1"),
        arguments("{} {}", "TRAILING", "line 1, column 4"),
        arguments("[".repeat(60), "TOO_COMPLEX", "line 1"),
        arguments("{\"a\":" + "9".repeat(200) + "}", "TOO_COMPLEX", "line 1"));
  }

  @ParameterizedTest
  @MethodSource
  void malformed(String body, String code, String place) {
    JsonNode problem = problem(post(body, "Content-Type", "application/json"), 400);

    assertThat(problem.at("/issues/0/code").stringValue()).isEqualTo(code);
    assertThat(problem.at("/issues/0/message/en").stringValue()).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "1", "1e999999999", "\"x\"", "[]", "[{}]"})
  void aValueThatIsNoObjectIsToldToBeOne(String body) {
    JsonNode problem = problem(post(body, "Content-Type", "application/json"), 400);

    assertThat(issues(problem)).contains("WRONG_TYPE $");
  }

  @Test
  void duplicateFieldsAreToldBesideTheOtherIssues() {
    String body =
        """
        {"supplier":{"id":"a","id":"b"},"asOf":"2026-11-24","asOf":"2026-11-25","x":1}
        """;
    JsonNode problem = problem(post(body, "Content-Type", "application/json"), 400);

    assertThat(issues(problem))
        .containsExactly(
            "DUPLICATE_FIELD $.asOf", "DUPLICATE_FIELD $.supplier.id", "UNKNOWN_FIELD $.x");
  }

  @ParameterizedTest
  @CsvSource({
    "\\u0000, $.supplier.id",
    "\\ud800, $.supplier.id",
    "\\udc00\\ud800, $.supplier.id",
  })
  void nulAndLoneSurrogatesAreRefused(String escape, String path) {
    String body = "{\"supplier\":{\"id\":\"a" + escape + "\"}}";
    JsonNode problem = problem(post(body, "Content-Type", "application/json"), 400);

    assertThat(issues(problem)).containsExactly("INVALID_TEXT " + path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\u0000", "\\ud800", "\\udc00", "\\ud83d\\ude00", "aaaaaaaaaaaaaaaaaa\\ud800"})
  void aFieldNameOfAnyCharactersIsAnsweredSoundly(String name) {
    String body = "{\"supplier\":{\"id\":\"a\"},\"" + name + "\":1}";

    problem(post(body, "Content-Type", "application/json"), 400);
  }

  @Test
  void whatIsShownOfALongTextEndsBetweenCharacters() {
    String emoji = "\uD83D\uDE00".repeat(150);
    for (String before : List.of("", "x")) {
      ObjectNode request = SupplierJson.compliant();
      SupplierJson.evidence(request, 0).put("key", before + emoji).put(before + emoji, 1);

      problem(api.evaluate(request), 400);
    }
  }

  @Test
  void moreThanAThousandIssuesAreCutOff() {
    ObjectNode request = SupplierJson.compliant();
    for (String field : List.of("audience", "scope")) {
      var words = SupplierJson.evidence(request, 0).putArray(field);
      for (int i = 0; i < 1000; i++) {
        words.add("word" + i);
      }
    }
    JsonNode problem = problem(api.evaluate(request), 400);

    assertThat(problem.required("issues").size()).isEqualTo(1001);
    assertThat(problem.at("/issues/1000/code").stringValue()).isEqualTo("TOO_MANY_ISSUES");
  }

  // -- what the store has

  @Test
  void anUnknownRulesetIsAnsweredWithThoseThereAre() {
    JsonNode problem =
        problem(
            api.evaluate(SupplierJson.compliantBut(json -> json.put("ruleset", "feedfeedfeed"))),
            422);

    assertThat(issues(problem)).containsExactly("UNKNOWN_RULESET $.ruleset");
    assertThat(problem.at("/issues/0/allowed").toString())
        .contains(SmallStandard.ruleset().id().value(), SmallStandard.ruleset("2.0").id().value());
  }

  @Test
  void aDayOnWhichNothingIsInForceIsAnsweredWithThePeriods() {
    JsonNode problem =
        problem(
            api.evaluate(SupplierJson.compliantBut(json -> json.put("asOf", "2024-10-31"))), 422);

    assertThat(issues(problem)).containsExactly("NO_RULESET_IN_FORCE $.asOf");
    assertThat(problem.at("/issues/0/allowed/0").stringValue())
        .isEqualTo(SmallStandard.ruleset().id() + " 2024-11-01/..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EVALUATIONS + "/0190a000-0000-7000-8000-000000000000",
        EVALUATIONS + "/0190a000-0000-7000-8000-000000000000/trace",
        EVALUATIONS + "/nonsense",
        EVALUATIONS + "/nonsense/trace",
        EVALUATIONS + "/%F0%9F%98%80",
        "/api/nonsense",
        "/api",
        "/error",
        "/actuator",
        "/actuator/env",
        "/actuator/shutdown"
      })
  void whatIsNotThereIsNotFound(String path) {
    problem(api.get(path), 404);
  }

  // -- what the query string asks

  @Test
  void everyIssueOfAQueryStringIsToldAtOnce() {
    JsonNode problem =
        problem(
            api.get(
                EVALUATIONS
                    + "?suplier=x&from=2026-13-01&to=x&limit=201&cursor=x&ruleset=&to=2026-01-01"),
            400);

    assertThat(issues(problem))
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD ?suplier",
            "INVALID_DATE ?from",
            "DUPLICATE_FIELD ?to",
            "INVALID_DATE ?to",
            "INVALID_NUMBER ?limit",
            "INVALID_ID ?cursor",
            "INVALID_TEXT ?ruleset");
  }

  @ParameterizedTest
  @CsvSource({"0, 400", "1, 200", "200, 200", "201, 400", "-1, 400", "x, 400", "99999999999, 400"})
  void aPageHasFromOneToTwoHundred(String limit, int status) {
    assertThat(api.get(EVALUATIONS + "?limit=" + limit).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?supplier=%00", "?supplier=%ff", "?supplier=%", "?%=x", "?supplier=%zz"})
  void aQueryStringThatCannotBeReadIsRefused(String query) {
    String answer =
        api.raw("GET " + EVALUATIONS + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  // -- methods and media types

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/evaluations, 'GET,POST'",
    "PUT, /api/evaluations, 'GET,POST'",
    "POST, /api/standard, GET",
    "PATCH, /api/vocabulary, GET",
    "DELETE, /api/evaluations/x, GET",
  })
  void anotherMethodIsAnsweredWithThoseAllowed(String method, String path, String allowed) {
    Answer answer = api.send(api.request(path).method(method, BodyPublishers.ofString("{}")));

    problem(answer, 405);
    assertThat(answer.header("Allow").split(",\\s*")).contains(allowed.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml", "x", "image/*;q=0.5"})
  void aFormThatIsNotSpokenIsNotAcceptable(String accept) {
    problem(api.get("/api/standard", "Accept", accept), 406);
    problem(api.get(EVALUATIONS, "Accept", accept), 406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "*/*",
        "application/*",
        "application/json;charset=UTF-8",
        "text/html,application/json;q=0.1",
        "application/problem+json, application/json"
      })
  void jsonIsSpoken(String accept) {
    Answer answer = api.get("/api/standard", "Accept", accept);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/html", "application/xml"})
  void problemsAreAnsweredWhateverIsAccepted(String accept) {
    problem(api.get("/api/nonsense", "Accept", accept), 404);
    problem(
        post("{", "Content-Type", "application/json", "Accept", accept),
        accept.equals("application/json") ? 400 : 406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/xml",
        "application/json;charset=UTF-16",
        "application/json;charset=Shift_JIS",
        "application/json;charset=nonsense",
        "nonsense"
      })
  void anotherContentTypeIsNotSupported(String type) {
    problem(post(SupplierJson.compliant().toString(), "Content-Type", type), 415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json",
        "application/json; charset=foo",
        "application/json; charset=@",
        "/",
        "*/json"
      })
  void aContentTypeThatCannotBeReadIsNotSupported(String type) {
    for (String path : List.of("/api/users", "/api/tokens", EVALUATIONS)) {
      problem(
          api.send(
              api.request(path, "Content-Type", type)
                  .POST(BodyPublishers.ofString("{\"label\":\"x\"}"))),
          415);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=UTF-8",
        "application/json; charset=\"utf-8\"",
        "APPLICATION/JSON"
      })
  void jsonInUtf8IsTaken(String type) {
    assertThat(post(PlainJson.text(SupplierJson.compliant()), "Content-Type", type).status())
        .isEqualTo(201);
  }

  @Test
  void compressedContentIsNotSupported() {
    problem(post("{}", "Content-Type", "application/json", "Content-Encoding", "gzip"), 415);
  }

  // -- what Tomcat refuses by itself

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/%2e%2e/%5c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /api/{x} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /api/standard HTTP/1.1\r\nConnection: close\r\n\r\n",
        "TRACE /api/standard HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /api/standard HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\nConnection: close\r\n\r\n",
        "nonsense\r\n\r\n"
      })
  void evenWhatNeverReachesUsIsAnsweredAsAProblem(String request) {
    String answer = api.raw(request);

    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*");
    assertThat(answer).contains("application/problem+json").contains("\"issues\":[{");
    assertThat(answer).doesNotContain("Tomcat", "<html");
  }

  @Test
  void healthIsReadyAndSaysNoMore() {
    assertThat(api.get("/actuator/health/readiness").text()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(api.get("/actuator/health").json().required("status").stringValue()).isEqualTo("UP");
  }

  @Test
  void theApiIsDescribed() {
    JsonNode description = api.get("/v3/api-docs").json();
    JsonNode paths = description.required("paths");

    assertThat(List.copyOf(paths.propertyNames()))
        .contains(
            "/api/standard",
            "/api/vocabulary",
            "/api/evaluations",
            "/api/evaluations/{id}",
            "/api/evaluations/{id}/trace");
    assertThat(description.at("/info/title").stringValue()).isEqualTo("Kijun");
    JsonNode post = paths.required("/api/evaluations").required("post");
    assertThat(post.at("/requestBody/content/application~1json/schema/$ref").stringValue())
        .isEqualTo("#/components/schemas/EvaluationRequest");
    assertThat(post.at("/responses/201/content/application~1json/schema/$ref").stringValue())
        .isEqualTo("#/components/schemas/EvaluationResponse");
    assertThat(post.at("/responses/default/content/application~1problem+json")).isNotEmpty();
    assertThat(description.at("/components/schemas/Problem/properties/issues")).isNotEmpty();
    assertThat(api.get("/swagger-ui/index.html").status()).isEqualTo(200);
    for (JsonNode path : paths) {
      assertThat(path).allSatisfy(ProblemTests::isDescribed);
    }
  }

  private static void isDescribed(JsonNode operation) {
    assertThat(operation.at("/tags/0").asString()).as(operation.toString()).contains(" / ");
    assertThat(operation.at("/summary").asString()).as(operation.toString()).contains(" / ");
  }
}
