package io.kijun.inforce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A ruleset comes in force that cannot be built, on a store of its own. */
class EnginesTests {

  private static final String GOOD = SmallStandard.ruleset().hash().value();
  private static final String DAMAGED = "sha256:" + "d".repeat(64);

  @TempDir private Path folder = Path.of("");
  private ConfigurableApplicationContext service = new GenericApplicationContext();

  private void start() {
    service =
        Instances.start(
            List.of("--kijun.data=" + folder), folder.resolve("gone"), SmallStandardInForce.class);
  }

  @BeforeEach
  void startWithAGoodOne() {
    start();
    assertThat(evaluatedUnder()).isEqualTo(GOOD);
    people().join("sato", "OFFICER");
    people().join("tanaka", "APPROVER");
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private Api api() {
    return new Api(service.getEnvironment());
  }

  private People people() {
    return new People(api());
  }

  private String evaluatedUnder() {
    return evaluatedUnder(SupplierJson.compliantBut(json -> json.remove("asOf")));
  }

  private String evaluatedUnder(JsonNode request) {
    Answer answer = api().evaluate(PlainJson.bytes(request));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().at("/ruleset/hash").asString();
  }

  private void putInForce(String content) {
    JdbcClient database = service.getBean(JdbcClient.class);
    database
        .sql(
            """
            insert into ruleset (hash, id, standard, version, content, recorded_at)
            values (:hash, 'dddddddddddd', 'small', '3.0', :content, :now)
            """)
        .param("hash", DAMAGED)
        .param("content", content)
        .param("now", SmallStandardInForce.NOW.atOffset(ZoneOffset.UTC))
        .update();
    database
        .sql(
            """
            insert into period_in_force (id, ruleset, effective_from, recorded_at)
            values (:id, :hash, date '2026-11-24', :now)
            """)
        .param("id", service.getBean(RecordIds.class).next())
        .param("hash", DAMAGED)
        .param("now", SmallStandardInForce.NOW.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String damaged(String how) {
    String content = new String(SmallStandard.ruleset().canonical(), UTF_8);
    return how.equals("changed")
        ? content.replace("P6M", "P7M")
        : content.substring(0, content.length() / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"changed", "cut off"})
  void theLastThatWorkedStaysAtWorkAndHealthAndMetricsSaySo(String how) {
    putInForce(damaged(how));
    service.getBean(Engines.class).look();

    assertThat(failing()).isEqualTo(1);
    assertThat(evaluatedUnder()).isEqualTo(GOOD);
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health().getDetails()).isEqualTo(Map.of("ruleset", GOOD, "failing", DAMAGED));
    assertThat(api().get("/actuator/health").status()).isEqualTo(503);
    isAliveAndReady();

    goBack();
    assertThat(evaluatedUnder()).isEqualTo(GOOD);
    allIsWell();
    String theDayBefore = SupplierJson.compliant().at("/asOf").asString();
    assertThat(service.getBean(PeriodsInForce.class).on(LocalDate.parse(theDayBefore)))
        .hasValueSatisfying(period -> assertThat(period.ruleset().value()).isEqualTo(DAMAGED));
    isUnreadable(api().evaluate(PlainJson.bytes(SupplierJson.compliant())));
    allIsWell();
  }

  private static void isUnreadable(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.json().at("/issues/0/code").asString()).isEqualTo("RULESET_UNREADABLE");
  }

  @Test
  void onceItIsWithdrawnAllIsWell() {
    putInForce(damaged("changed"));
    service.getBean(Engines.class).look();
    assertThat(failing()).isEqualTo(1);
    service
        .getBean(JdbcClient.class)
        .sql(
            """
            insert into period_withdrawn (period, actor, recorded_at)
            select id, 'tanaka', recorded_at from period_in_force where ruleset = :hash
            """)
        .param("hash", DAMAGED)
        .update();
    service.getBean(Engines.class).look();
    allIsWell();
  }

  @Test
  void afterARestartNothingIsEvaluatedUntilAGoodOneIsBack() {
    putInForce(damaged("changed"));
    stop();
    start();

    byte[] today = PlainJson.bytes(SupplierJson.compliantBut(json -> json.remove("asOf")));
    isUnreadable(api().evaluate(today));
    assertThat(health().getDetails()).isEqualTo(Map.of("failing", DAMAGED));
    isAliveAndReady();

    goBack();
    assertThat(evaluatedUnder()).isEqualTo(GOOD);
    allIsWell();
  }

  private Health health() {
    return Instances.ruleset(service);
  }

  private int failing() {
    return api()
        .get("/actuator/metrics/kijun.ruleset.failing")
        .json()
        .at("/measurements/0/value")
        .asInt();
  }

  private void isAliveAndReady() {
    assertThat(api().get("/actuator/health/liveness").status()).isEqualTo(200);
    assertThat(api().get("/actuator/health/readiness").status()).isEqualTo(200);
  }

  private void allIsWell() {
    assertThat(health().getStatus()).isEqualTo(Status.UP);
    assertThat(health().getDetails()).isEqualTo(Map.of("ruleset", GOOD));
    assertThat(failing()).isZero();
    assertThat(api().get("/actuator/health").status()).isEqualTo(200);
  }

  private void goBack() {
    String path = "/api/rulesets/" + GOOD + "/reinstatement";
    Answer asked = people().json("sato", "POST", path, Map.of("comment", "戻す"));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    int version = asked.json().at("/version").asInt();
    Map<String, Object> seen = Map.of("hash", GOOD, "version", version, "comment", "戻す");
    Answer answer = people().json("tanaka", "POST", path + "/approval", seen);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }
}
