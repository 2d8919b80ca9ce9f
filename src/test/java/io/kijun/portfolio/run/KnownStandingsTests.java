package io.kijun.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SmallStandard;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is known need not be judged: and is what judging it anew comes to. */
@KijunService
class KnownStandingsTests {

  private static final String TODAY = "2026-11-25";
  private static final String OTHER_RULES = SmallStandard.ruleset("2.0").hash().value();

  private final People people;
  private final SmallPortfolio portfolio;
  private final JdbcClient database;

  @Autowired
  KnownStandingsTests(People people, ListableBeanFactory service, DataSource source) {
    this.people = people;
    this.portfolio = new SmallPortfolio(service);
    this.database = JdbcClient.create(source);
  }

  /** What a run came to, by supplier. */
  private Map<String, JsonNode> run(String group) {
    Answer started = people.json("admin", "POST", "/api/runs", Map.of("group", group));
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    String path = started.header("Location");
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> people.ask("admin", "GET", path).json().has("endedAt"));
    Map<String, JsonNode> results = new TreeMap<>();
    people
        .ask("admin", "GET", path + "/suppliers")
        .json()
        .required("suppliers")
        .forEach(one -> results.put(one.required("supplier").asString(), one));
    return results;
  }

  private static Map<String, String> outcomes(Map<String, JsonNode> results) {
    Map<String, String> outcomes = new TreeMap<>();
    results.forEach((code, one) -> outcomes.put(code, one.required("outcome").asString()));
    return outcomes;
  }

  private String hash(JsonNode result) {
    return people
        .ask("admin", "GET", "/api/evaluations/" + result.required("evaluation").asString())
        .json()
        .required("resultHash")
        .asString();
  }

  private String judgedAnew(String code) {
    Answer made = people.json("admin", "POST", "/api/suppliers/" + code + "/evaluations", Map.of());
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().required("resultHash").asString();
  }

  private void change(String code, String what) {
    assertThat(
            database
                .sql("update evaluation set " + what + " where supplier = :supplier")
                .param("supplier", code)
                .update())
        .isOne();
  }

  /** A later standing just like the last, but of another ruleset. */
  private void standsUnderOtherRules(String code) {
    String columns =
        database
            .sql(
                "select column_name from information_schema.columns"
                    + " where lower(table_name) = 'evaluation'")
            .query(String.class)
            .list()
            .stream()
            .map(one -> one.toLowerCase(Locale.ROOT))
            .filter(one -> !List.of("id", "ruleset").contains(one))
            .collect(Collectors.joining(", "));
    database
        .sql(
            "insert into evaluation (id, ruleset, %s) select :id, :ruleset, %s from evaluation"
                    .formatted(columns, columns)
                + " where supplier = :supplier")
        .param("id", new UUID(-1L >>> 1, 9))
        .param("ruleset", OTHER_RULES)
        .param("supplier", code)
        .update();
  }

  @Test
  void onlyTheLastStandingThatStillHoldsIsKnownAndItIsWhatJudgingAnewComesTo() {
    List<String> codes = portfolio.of("KNW", "known", 8);
    assertThat(outcomes(run("known")).values()).containsOnly("JUDGED");

    Answer tier =
        people.json(
            "admin",
            "PUT",
            "/api/suppliers/" + codes.get(1),
            Map.of("code", codes.get(1), "name", "階層", "tier", "2", "groups", List.of("known")));
    assertThat(tier.status()).as(tier.text()).isEqualTo(200);
    change(codes.get(2), "kijun = '0.0.1'");
    change(codes.get(3), "holds_until = date '" + TODAY + "'");
    change(codes.get(4), "holds_until = date '2026-11-24'");
    change(codes.get(5), "ruleset = '" + OTHER_RULES + "'");
    standsUnderOtherRules(codes.get(6));
    portfolio.know(codes.get(7), 1, json -> json.putArray("declarations"));
    Map<String, JsonNode> second = run("known");

    assertThat(outcomes(second))
        .isEqualTo(
            Map.of(
                codes.get(0), "KNOWN",
                codes.get(1), "JUDGED",
                codes.get(2), "JUDGED",
                codes.get(3), "KNOWN",
                codes.get(4), "JUDGED",
                codes.get(5), "JUDGED",
                codes.get(6), "JUDGED",
                codes.get(7), "JUDGED"));
    second.forEach((code, one) -> assertThat(hash(one)).as(code).isEqualTo(judgedAnew(code)));
  }

  @Test
  void anotherEventOfTheWorldIsSeenByAllAndItsWithdrawalToo() {
    String code = portfolio.of("KEV", "known-events", 1).get(0);
    run("known-events");
    people.join("k-endo", "REVIEWER");
    people.join("k-noda", "REVIEWER");
    String event =
        "/api/events/"
            + people
                .json(
                    "k-endo",
                    "POST",
                    "/api/events",
                    Map.of("type", "lawRevision", "date", "2001-04-01"))
                .json()
                .required("id")
                .asString();
    assertThat(people.json("k-noda", "POST", event + "/confirmation", Map.of()).status())
        .isEqualTo(200);

    Map<String, JsonNode> seen = run("known-events");
    assertThat(outcomes(seen)).isEqualTo(Map.of(code, "JUDGED"));
    Map<String, JsonNode> again = run("known-events");
    assertThat(outcomes(again)).isEqualTo(Map.of(code, "KNOWN"));
    assertThat(hash(Objects.requireNonNull(again.get(code)))).isEqualTo(judgedAnew(code));
    assertThat(people.json("k-noda", "POST", event + "/withdrawal", Map.of()).status())
        .isEqualTo(200);
    assertThat(outcomes(run("known-events"))).isEqualTo(Map.of(code, "JUDGED"));
  }
}
