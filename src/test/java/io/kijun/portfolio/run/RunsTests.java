package io.kijun.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.fixture.Api;
import io.kijun.fixture.Databases;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.runtime.RecordIds;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs over more suppliers than a part has, on every database. */
class RunsTests {

  private static final int PART = 50;
  private static final int SUPPLIERS = 2 * PART + 10;

  @TempDir private Path folder = Path.of("");

  private ConfigurableApplicationContext start(Databases kind) {
    List<String> database =
        switch (kind) {
          case H2 -> List.of("--kijun.data=" + folder.resolve("data"));
          case POSTGRESQL -> List.of("--spring.datasource.url=" + Databases.postgresUrl());
        };
    return Instances.start(
        arguments(database, PART), folder.resolve("none"), SmallStandardInForce.class);
  }

  private static List<String> arguments(List<String> database, int part) {
    return Stream.concat(database.stream(), Stream.of("--kijun.runs.part=" + part)).toList();
  }

  /** A service with a portfolio. */
  private record Running(People people, JdbcClient database, SmallPortfolio portfolio) {

    static Running on(ConfigurableApplicationContext service) {
      return new Running(
          new People(new Api(service.getEnvironment())),
          JdbcClient.create(service.getBean(DataSource.class)),
          new SmallPortfolio(service));
    }

    JsonNode get(String path) {
      return people.ask("admin", "GET", path).json();
    }

    /** Where a run is that was started. */
    String start(ObjectNode wish) {
      var started = people.json("admin", "POST", "/api/runs", wish);
      assertThat(started.status()).as(started.text()).isEqualTo(202);
      return started.header("Location");
    }

    /** The run there once it is over. */
    JsonNode over(String path) {
      await().until(() -> !get(path).at("/endedAt").isMissingNode());
      return get(path);
    }

    /** A run that was started, and is over. */
    JsonNode run(ObjectNode wish) {
      return over(start(wish));
    }

    JsonNode results(JsonNode run, String query) {
      return get("/api/runs/" + run.required("id").stringValue() + "/suppliers" + query);
    }
  }

  private static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofMinutes(2));
  }

  private static ObjectNode wish() {
    return JsonNodeFactory.instance.objectNode();
  }

  @ParameterizedTest
  @EnumSource
  void everySupplierGetsOneResultAndOnlyWhatChangedIsJudgedAgain(Databases kind) {
    try (var service = start(kind)) {
      Running running = Running.on(service);
      List<String> codes = running.portfolio().of("S", "tier1", SUPPLIERS);
      running.portfolio().register(List.of("Z-silent"), "tier1");
      spoil(running, codes.get(7));

      JsonNode first = running.run(wish());

      assertThat(first.required("state").stringValue()).isEqualTo("DONE");
      assertThat(first.required("total").asInt()).isEqualTo(SUPPLIERS + 1);
      assertThat(first.required("done").asInt()).isEqualTo(SUPPLIERS + 1);
      assertThat(first.required("failed").asInt()).isOne();
      assertThat(first.required("notAnswered").asInt()).isOne();
      assertThat(first.required("perSecond").asInt()).isPositive();
      assertThat(first.has("secondsLeft")).isFalse();
      assertThat(running.results(first, "?outcome=FAILED").at("/suppliers/0/supplier").asString())
          .isEqualTo(codes.get(7));
      JsonNode problem = running.results(first, "?outcome=FAILED").at("/suppliers/0/problem");
      assertThat(problem.at("/code").asString()).isEqualTo("NOT_EVALUATED");
      assertThat(problem.at("/message/ja").asString()).isNotBlank();
      assertThat(evaluations(running)).isEqualTo(SUPPLIERS - 1);
      assertThat(hashes(running, first, codes.subList(0, 3)))
          .isEqualTo(judgedAlone(running, codes.subList(0, 3)));

      running.portfolio().know(codes.get(0), 1, json -> json.putArray("declarations"));
      JsonNode second = running.run(wish().put("title", "二度目"));

      assertThat(second.required("title").stringValue()).isEqualTo("二度目");
      assertThat(second.required("known").asInt()).isEqualTo(SUPPLIERS - 2);
      assertThat(running.results(second, "?outcome=JUDGED").at("/suppliers")).hasSize(1);
      assertThat(
              second.at("/decisions/ALLOWED").asInt()
                  + second.at("/decisions/CONDITIONAL").asInt()
                  + second.at("/decisions/RESTRICTED").asInt())
          .isEqualTo(SUPPLIERS - 1);

      ObjectNode before =
          wish().put("asOf", LocalDate.parse(first.at("/asOf").asString()).minusDays(1).toString());
      assertThat(running.run(before).required("known").asInt()).isZero();
      assertThat(running.run(before).required("known").asInt()).isEqualTo(SUPPLIERS - 1);
    }
  }

  /** That a run under it cannot be started is told; one that was started before ends by itself. */
  @Test
  void aRunUnderARulesetThatCannotBeReadEndsByItself() {
    try (var service = start(Databases.H2)) {
      Running running = Running.on(service);
      List<String> codes = running.portfolio().of("U", "tier1", 1);
      RulesetHash unreadable = new RulesetHash("sha256:" + "f".repeat(64));
      running
          .database()
          .sql(
              """
              insert into ruleset (hash, id, standard, version, content, recorded_at)
              select :hash, :id, standard, version, '{}', recorded_at from ruleset
              fetch first 1 rows only
              """)
          .param("hash", unreadable.value())
          .param("id", unreadable.id().value())
          .update();

      var refused =
          running
              .people()
              .json("admin", "POST", "/api/runs", wish().put("ruleset", "ffffffffffff"));
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("RULESET_UNREADABLE");

      UUID run = service.getBean(RecordIds.class).next();
      service.getBean(Runs.class).add(under(unreadable, run), codes);
      await()
          .until(
              () -> {
                service.getBean(RunWorkers.class).wake();
                return running.get("/api/runs/" + run).has("endedAt");
              });
      assertThat(running.get("/api/runs/" + run).at("/state").asString()).isEqualTo("FAILED");
      assertThat(running.get("/api/log").toString()).contains("RUN_FAILED");
    }
  }

  private static Run under(RulesetHash ruleset, UUID id) {
    LocalDate day = LocalDate.parse("2026-11-24");
    return new Run(
        id, "x", null, day, ruleset, false, null, null, "admin", SmallStandardInForce.NOW);
  }

  /** Its facts cannot be read any more. */
  private static void spoil(Running running, String supplier) {
    running
        .database()
        .sql("update facts set content = :bytes where supplier = :supplier")
        .param("bytes", "{\"declarations\":[{}]}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .param("supplier", supplier)
        .update();
  }

  private static int evaluations(Running running) {
    return running.database().sql("select count(*) from evaluation").query(Integer.class).single();
  }

  private static Map<String, String> hashes(Running running, JsonNode run, List<String> codes) {
    Map<String, String> hashes = new TreeMap<>();
    for (JsonNode one : running.results(run, "?limit=10").required("suppliers")) {
      String code = one.required("supplier").stringValue();
      if (codes.contains(code)) {
        UUID evaluation = UUID.fromString(one.required("evaluation").stringValue());
        hashes.put(
            code, running.get("/api/evaluations/" + evaluation).at("/resultHash").stringValue());
      }
    }
    return hashes;
  }

  private static Map<String, String> judgedAlone(Running running, List<String> codes) {
    Map<String, String> hashes = new TreeMap<>();
    for (String code : codes) {
      JsonNode made =
          running
              .people()
              .json("admin", "POST", "/api/suppliers/" + code + "/evaluations", wish())
              .json();
      hashes.put(code, made.required("resultHash").stringValue());
    }
    return hashes;
  }

  @Test
  void twoInstancesOnOneDatabaseShareARun() throws SQLException {
    String url = Databases.postgresUrl();
    List<String> database = arguments(List.of("--spring.datasource.url=" + url), 10);
    try (var a = Instances.start(database, folder.resolve("none"), SmallStandardInForce.class);
        var b = Instances.start(database, folder.resolve("none"), SmallStandardInForce.class);
        Connection held = DriverManager.getConnection(url)) {
      Running running = Running.on(a);
      int suppliers = 80;
      running.portfolio().of("T", "tier1", suppliers);
      held.setAutoCommit(false);
      try (Statement lock = held.createStatement()) {
        lock.execute("lock table evaluation in share mode");
      }

      String path = running.start(wish());
      await().until(() -> nodes(running) == 2);
      held.rollback();
      JsonNode run = running.over(path);

      assertThat(b.isRunning()).isTrue();
      assertThat(run.required("done").asInt()).isEqualTo(suppliers);
      assertThat(evaluations(running)).isEqualTo(suppliers);
      assertThat(nodes(running)).isEqualTo(2);
    }
  }

  private static int nodes(Running running) {
    return running
        .database()
        .sql("select count(distinct node) from run_claim")
        .query(Integer.class)
        .single();
  }
}
