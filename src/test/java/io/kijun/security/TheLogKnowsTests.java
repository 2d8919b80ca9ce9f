package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Nothing passes unseen: what failed, what was refused, what was evaluated; and all can be read.
 */
@KijunService
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:log;DB_CLOSE_DELAY=-1")
class TheLogKnowsTests {

  private final Api api;
  private final People people;
  private final ActivityLog log;

  @Autowired
  TheLogKnowsTests(Api api, People people, ActivityLog log) {
    this.api = api;
    this.people = people;
    this.log = log;
  }

  @BeforeEach
  void join() {
    people.join("okada", "AUDITOR");
    people.join("rina", "REVIEWER");
  }

  private List<JsonNode> entries() {
    return people.ask("okada", "GET", "/api/log").json().at("/entries").valueStream().toList();
  }

  private int times(String action, String actor, String subject) {
    return entries().stream()
        .filter(one -> one.at("/action").asString().equals(action))
        .filter(one -> one.at("/actor").asString().equals(actor))
        .filter(one -> one.at("/subject").asString().equals(subject))
        .mapToInt(one -> Integer.parseInt(one.at("/detail/times").asString()))
        .sum();
  }

  @Test
  void failedSignInsAreCountedByUserAndAddress() {
    int before = times("SIGN_IN_FAILED", "-", "rina");
    for (int i = 0; i < 3; i++) {
      String wrong = People.basic("rina", "not the password " + i);
      assertThat(api.get("/api/me", "Authorization", wrong).status()).isEqualTo(401);
    }
    assertThat(times("SIGN_IN_FAILED", "-", "rina")).isEqualTo(before + 3);
    assertThat(entries().toString()).doesNotContain("not the password");
  }

  @Test
  void whatIsNoUsersNameIsNotWritten() {
    int before = times("SIGN_IN_FAILED", "-", "unknown name");
    for (String typed : List.of("correct-horse-battery", "=cmd|'/c calc'!A0", "x\u0000y")) {
      api.get("/api/me", "Authorization", People.basic(typed, "x"));
    }
    api.get("/api/me", "Authorization", "Bearer secret-that-is-no-token");
    assertThat(times("SIGN_IN_FAILED", "-", "unknown name")).isEqualTo(before + 3);
    assertThat(times("SIGN_IN_FAILED", "-", "token")).isPositive();
    assertThat(entries().toString()).doesNotContain("battery", "calc", "secret-that-is-no-token");
  }

  @Test
  void whatIsRefusedIsKeptByOperation() {
    int before = times("REQUEST_REFUSED", "rina", "GET /api/log");
    assertThat(people.ask("rina", "GET", "/api/log").status()).isEqualTo(403);
    assertThat(people.ask("rina", "GET", "/api/log?actor=secret").status()).isEqualTo(403);
    assertThat(times("REQUEST_REFUSED", "rina", "GET /api/log")).isEqualTo(before + 2);

    int unasked = times("REQUEST_REFUSED", "-", "GET /api/drafts/**");
    api.raw(
        "GET /api/drafts/x-of-nobody HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(times("REQUEST_REFUSED", "-", "GET /api/drafts/**")).isEqualTo(unasked + 1);
    assertThat(entries().toString()).doesNotContain("x-of-nobody");
  }

  @Test
  void anEvaluationIsKeptByItsIdWithoutItsFacts() {
    JsonNode made =
        people.json("rina", "POST", "/api/evaluations", SupplierJson.compliant()).json();
    JsonNode entry =
        entries().stream()
            .filter(one -> one.at("/subject").equals(made.at("/id")))
            .findFirst()
            .orElseThrow();
    assertThat(entry.at("/action").asString()).isEqualTo("EVALUATION_RECORDED");
    assertThat(entry.at("/actor").asString()).isEqualTo("rina");
    assertThat(entry.at("/hash")).isEqualTo(made.at("/resultHash"));
    assertThat(entry.toString()).doesNotContain(made.at("/supplier/id").asString());
  }

  @Test
  void allPagesAreReachedAndCsvHasAll() {
    for (int i = 0; i < 2500; i++) {
      log.add(new Actor("pages", "local", false), LogAction.USER_CHANGED, "=" + i, null, Map.of());
    }
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = people.ask("okada", "GET", "/api/log?actor=pages&limit=400" + next).json();
      List<String> shown =
          page.at("/entries").valueStream().map(one -> one.at("/subject").asString()).toList();
      assertThat(shown).hasSizeLessThanOrEqualTo(400);
      ids.addAll(0, shown);
      next = page.has("next") ? "&cursor=" + page.at("/next").asString() : "";
    } while (!next.isEmpty());
    assertThat(ids).hasSize(2500).doesNotHaveDuplicates().startsWith("=0").endsWith("=2499");

    assertThat(people.ask("okada", "GET", "/api/log?actor=pages").json().at("/entries").size())
        .isEqualTo(1000);
    Answer csv = people.ask("okada", "GET", "/api/log?actor=pages", "Accept", "text/csv");
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(csv.header("Content-Length")).isEmpty();
    List<String> lines = csv.text().lines().toList();
    assertThat(lines).hasSize(2501);
    assertThat(new HashSet<>(lines)).hasSize(2501);
    assertThat(lines.get(1)).contains(",'=0,");
    assertThat(lines.get(2500)).contains(",'=2499,");
  }
}
