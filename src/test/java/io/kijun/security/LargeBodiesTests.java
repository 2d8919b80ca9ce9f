package io.kijun.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import io.kijun.web.LargestBody;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody fills the memory: small operations take little, large ones not much at once. */
@KijunService
class LargeBodiesTests {

  private static final String JSON = "application/json";

  private final Api api;
  private final People people;
  private final RequestMappingHandlerMapping operations;

  @Autowired
  LargeBodiesTests(
      Api api,
      People people,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping operations) {
    this.api = api;
    this.people = people;
    this.operations = operations;
  }

  private static byte[] blanks(int bytes) {
    return " ".repeat(bytes).getBytes(UTF_8);
  }

  private Answer post(String user, String method, String path, BodyPublisher body) {
    return api.send(
        api.request(path, "Authorization", People.basic(user), "Content-Type", JSON)
            .method(method, body));
  }

  /** Which takes more is said here, too: a new one is looked at twice. */
  @Test
  void onlyFactsAndWorkbooksAreLarge() {
    TreeSet<String> large = new TreeSet<>();
    operations
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.hasMethodAnnotation(LargestBody.class)) {
                large.add(mapping.getMethodsCondition() + " " + mapping.getPatternValues());
              }
            });

    assertThat(large)
        .containsExactly(
            "[PATCH] [/api/drafts/{id}/workbooks/{name}]",
            "[PATCH] [/console/rules/drafts/{id}/workbooks/{name}]",
            "[POST] [/api/campaigns/{id}/reminders]",
            "[POST] [/api/campaigns/{id}/suppliers]",
            "[POST] [/api/campaigns]",
            "[POST] [/api/check-sheets/out]",
            "[POST] [/api/check-sheets]",
            "[POST] [/api/drafts/{id}/impact]",
            "[POST] [/api/drafts/{id}/workbooks/{name}/check]",
            "[POST] [/api/drafts]",
            "[POST] [/api/evaluations]",
            "[POST] [/api/runs]",
            "[POST] [/api/suppliers/import]",
            "[POST] [/api/suppliers/{code}/check-sheets]",
            "[POST] [/api/suppliers/{code}/feedback]",
            "[POST] [/console/rules/drafts/{id}/workbooks/{name}/check]",
            "[POST] [/console/rules/drafts/{id}/workbooks]",
            "[POST] [/console/rules/new]",
            "[POST] [/console/sheets]",
            "[POST] [/console/suppliers/import]",
            "[PUT] [/api/drafts/{id}/workbooks/{name}]",
            "[PUT] [/api/suppliers/{code}/facts]");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/tokens",
    "PUT, /api/me/password",
    "POST, /api/users",
    "PUT, /api/users/admin",
    "POST, /api/deputies"
  })
  void aSmallOperationTakesLittle(String method, String path) {
    byte[] most = blanks(LargestBody.SMALL);
    byte[] tooMuch = blanks(LargestBody.SMALL + 1);
    BodyPublisher unannounced =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch));

    assertThat(post("admin", method, path, BodyPublishers.ofByteArray(most)).status())
        .isEqualTo(400);
    for (BodyPublisher body : List.of(BodyPublishers.ofByteArray(tooMuch), unannounced)) {
      Answer answer = post("admin", method, path, body);
      assertThat(answer.status()).as(answer.text()).isEqualTo(413);
      assertThat(answer.text()).contains("64 KB");
      assertThat(answer.header("Connection")).isEqualTo("close");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "evidence, 2001, '{\"key\":\"policy\"}'",
    "events, 2001, '{\"type\":\"lawRevision\",\"date\":\"2026-01-01\"}'",
    "declarations, 2001, '{\"item\":\"1\",\"status\":\"ACHIEVED\"}'",
    "evidence, 21, '{\"key\":\"policy\",\"performances\":[DATES]}'",
    "evidence, 1, '{\"key\":\"policy\",\"audience\":[WORDS]}'"
  })
  void theFactsOfOneSupplierHaveTheirLimits(String field, int number, String one) {
    String full =
        one.replace("DATES", "\"2026-01-01\",".repeat(999) + "\"2026-01-01\"")
            .replace("WORDS", "\"officers\",".repeat(1000) + "\"officers\"");
    String list = (full + ",").repeat(number - 1) + full;
    String body = "{\"supplier\":{\"id\":\"a\"},\"" + field + "\":[" + list + "]}";
    Answer answer = api.evaluate(body.getBytes(UTF_8));

    assertThat(answer.status()).as(answer.text()).isEqualTo(413);
    assertThat(answer.json().at("/issues/0/code").stringValue()).isEqualTo("TOO_MANY_VALUES");
    assertThat(answer.json().at("/issues/0/path").stringValue()).contains(field);
  }

  @Test
  void dozensOfLargeBodiesAtOnceAreRefusedOrTakeTurns() {
    people.join("mori", "REVIEWER");
    people.join("ono", "REVIEWER");
    byte[] large = blanks(LargestBody.FACTS - 2);
    ExecutorService senders = Executors.newFixedThreadPool(60);
    try {
      List<CompletableFuture<Answer>> small = sent(senders, "/api/tokens", large);
      List<CompletableFuture<Answer>> facts = sent(senders, "/api/evaluations", large);
      Answer other = people.json("ono", "POST", "/api/evaluations", SupplierJson.compliant());

      assertThat(other.status()).as(other.text()).isEqualTo(201);
      assertThat(small.stream().map(CompletableFuture::join).map(Answer::status)).containsOnly(413);
      assertThat(facts.stream().map(CompletableFuture::join))
          .allSatisfy(answer -> assertThat(answer.status()).isIn(400, 429, 503))
          .filteredOn(answer -> answer.status() != 400)
          .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isNotEmpty());
    } finally {
      senders.shutdownNow();
    }
    assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);
  }

  private List<CompletableFuture<Answer>> sent(ExecutorService senders, String path, byte[] body) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      answers.add(
          CompletableFuture.supplyAsync(
              () -> post("mori", "POST", path, BodyPublishers.ofByteArray(body)), senders));
    }
    return answers;
  }
}
