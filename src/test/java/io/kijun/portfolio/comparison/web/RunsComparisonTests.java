package io.kijun.portfolio.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SupplierJson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What changed between two runs, over HTTP. */
@KijunService
class RunsComparisonTests {

  private static final String GROUP = "cmp-runs";

  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  RunsComparisonTests(People people, ListableBeanFactory service) {
    this.people = people;
    this.portfolio = new SmallPortfolio(service);
  }

  private String run(String asOf) {
    Answer started =
        people.json("admin", "POST", "/api/runs", Map.of("group", GROUP, "asOf", asOf));
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    String path = started.header("Location");
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> people.ask("admin", "GET", path).json().has("endedAt"));
    return started.json().at("/id").asString();
  }

  private JsonNode compared(String before, String after, String more) {
    Answer answer =
        people.ask("admin", "GET", "/api/comparisons?before=" + before + "&after=" + after + more);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void runsAreComparedSupplierBySupplier() {
    List<String> codes = portfolio.of("CMR", GROUP, 6);
    String before = run("2026-11-24");
    portfolio.know(
        codes.get(0), 1, json -> SupplierJson.evidence(json, 1).putArray("performances"));
    portfolio.know(codes.get(1), 1, json -> {});
    portfolio.register(List.of("CMR-new"), GROUP);
    portfolio.know("CMR-new", json -> {});
    String after = run("2026-11-24");

    JsonNode comparison = compared(before, after, "");

    assertThat(comparison.at("/before/state").asString()).isEqualTo("DONE");
    assertThat(comparison.at("/decisions/ALLOWED/CONDITIONAL").asInt()).isOne();
    assertThat(comparison.at("/decisions/CONDITIONAL/ALLOWED").asInt()).isOne();
    assertThat(comparison.at("/decisions/ALLOWED/ALLOWED").asInt()).isOne();
    assertThat(comparison.at("/changed").asInt()).isEqualTo(2);
    assertThat(comparison.at("/suppliers/0/supplier").asString()).isEqualTo(codes.get(0));
    assertThat(comparison.at("/suppliers/0/decision/after").asString()).isEqualTo("CONDITIONAL");
    assertThat(comparison.at("/suppliers/0/because").toString()).isEqualTo("[\"FACTS\"]");
    assertThat(comparison.at("/suppliers/0/items").asInt()).isOne();
    assertThat(comparison.at("/onlyAfter").toString()).isEqualTo("[\"CMR-new\"]");
    assertThat(comparison.at("/onlyBefore")).isEmpty();
    assertThat(comparison.at("/labels/0/before").decimalValue())
        .isEqualByComparingTo(comparison.at("/labels/0/after").decimalValue());

    JsonNode page = compared(before, after, "&limit=1");
    assertThat(page.at("/suppliers")).hasSize(1);
    JsonNode next = compared(before, after, "&limit=1&cursor=" + page.at("/next").asString());
    assertThat(next.at("/suppliers/0/supplier").asString()).isEqualTo(codes.get(1));
    assertThat(next.has("next")).isFalse();

    String table =
        people
            .ask(
                "admin",
                "GET",
                "/api/comparisons?lang=en&before=" + before + "&after=" + after,
                "Accept",
                "text/csv")
            .text();
    assertThat(table)
        .contains(codes.get(0) + ",by both,allowed,conditional,1,facts")
        .contains(codes.get(1) + ",by both,conditional,allowed,1,facts")
        .contains("CMR-new,after only");

    String evaluation = comparison.at("/suppliers/0/before").asString();
    Answer mixed =
        people.ask("admin", "GET", "/api/comparisons?before=" + evaluation + "&after=" + after);
    assertThat(mixed.status()).isEqualTo(404);
    assertThat(mixed.json().at("/issues/0/path").asString()).isEqualTo("?before");
  }
}
