package io.kijun.portfolio.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.HeldRun;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.Suppliers;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * One supplier is in two groups, another in one of them; who is limited to the other group sees the
 * first, and learns nothing of the second group from runs and schedules.
 */
@KijunService
class RunsOfLimitedUsersTests {

  private static final String OWN = "rl-own";
  private static final String HIDDEN = "rl-hidden";
  private static final String BOTH = "RL-BOTH";
  private static final String ELSEWHERE = "RL-ELSEWHERE";

  private final People people;
  private final ListableBeanFactory service;

  @Autowired
  RunsOfLimitedUsersTests(People people, ListableBeanFactory service, Suppliers suppliers) {
    this.people = people;
    this.service = service;
    if (suppliers.all(List.of(BOTH)).isEmpty()) {
      suppliers.add(
          List.of(
              supplier(BOTH, null, OWN, HIDDEN),
              supplier(ELSEWHERE, null, HIDDEN),
              supplier("RL-ENDED", LocalDate.parse("2026-01-31"), OWN)),
          SmallStandardInForce.NOW);
    }
  }

  private static Supplier supplier(String code, @Nullable LocalDate ended, String... groups) {
    return new Supplier(
        new SupplierCode(code),
        "取引先" + code,
        null,
        null,
        null,
        Set.of(groups),
        "1",
        List.of(),
        null,
        ended);
  }

  @BeforeEach
  void users() {
    people.join("rl-all", "REVIEWER");
    people.join("rl-limited", "REVIEWER");
    people.json("admin", "PUT", "/api/users/rl-limited", Map.of("groups", List.of(OWN)));
  }

  private Answer post(String user, String path, Map<String, ?> body) {
    return people.json(user, "POST", path, body);
  }

  private JsonNode get(String user, String path) {
    return people.ask(user, "GET", path).json();
  }

  @Test
  void aGroupOutOfSightIsNotNamed() {
    Answer started = post("rl-all", "/api/runs", Map.of("group", HIDDEN));
    String path = started.header("Location");

    assertThat(started.json().at("/group").asString()).isEqualTo(HIDDEN);
    assertThat(get("rl-limited", path).at("/total").asInt()).isOne();
    for (String shown : List.of(path, "/api/runs", path + "/suppliers", path + "/matrix")) {
      assertThat(people.ask("rl-limited", "GET", shown).text()).as(shown).doesNotContain(HIDDEN);
    }
  }

  @Test
  void aGroupOutOfSightHasNobody() {
    Answer run = post("rl-limited", "/api/runs", Map.of("group", HIDDEN));
    Answer schedule =
        post(
            "rl-limited",
            "/api/schedules",
            Map.of("title", "x", "group", HIDDEN, "kind", "AFTER_RULESET"));

    assertThat(run.status()).as(run.text()).isEqualTo(422);
    assertThat(run.json().at("/issues/0/path").asString()).isEqualTo("$.group");
    assertThat(schedule.status()).isEqualTo(422);
    assertThat(get("rl-limited", "/api/findings?group=" + HIDDEN).at("/findings")).isEmpty();
  }

  @Test
  void onlyWhoSeesAllOfItsSuppliersCancelsARun() {
    try (HeldRun run = HeldRun.of(service, List.of(BOTH, ELSEWHERE), "rl-all");
        HeldRun own = HeldRun.of(service, List.of(BOTH), "rl-all")) {
      Answer refused = people.ask("rl-limited", "DELETE", run.path());

      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("SEES_NOT_ALL");
      assertThat(people.ask("rl-limited", "DELETE", own.path()).status()).isEqualTo(204);
      assertThat(get("rl-all", own.path()).at("/state").asString()).isEqualTo("CANCELLED");
      assertThat(people.ask("rl-all", "DELETE", run.path()).status()).isEqualTo(204);
    }
  }

  @Test
  void aScheduleIsFoundWhereItIsSaidToBeByWhoMadeItAndWhoSeesItsGroup() {
    Map<String, String> afterRuleset = Map.of("title", "自分", "kind", "AFTER_RULESET");
    String own = post("rl-limited", "/api/schedules", afterRuleset).header("Location");
    String others =
        post(
                "rl-all",
                "/api/schedules",
                Map.of("title", "他", "kind", "AFTER_RULESET", "group", HIDDEN))
            .header("Location");

    assertThat(get("rl-limited", own).at("/title").asString()).isEqualTo("自分");
    assertThat(people.ask("rl-limited", "GET", "/api/schedules").text())
        .contains(own.substring(own.lastIndexOf('/') + 1))
        .doesNotContain(HIDDEN);
    for (String method : List.of("GET", "DELETE")) {
      assertThat(people.ask("rl-limited", method, others).status()).isEqualTo(404);
    }
    assertThat(people.ask("rl-limited", "DELETE", own).status()).isEqualTo(204);
    assertThat(people.ask("rl-all", "DELETE", others).status()).isEqualTo(204);
  }

  @Test
  void aGroupIsNamedInAnyWidthAndIsThereWhenAScheduleIsMade() {
    Answer made =
        post(
            "rl-all",
            "/api/schedules",
            Map.of("title", "幅", "kind", "AFTER_RULESET", "group", "ｒｌ－ｏｗｎ "));
    Answer unknown =
        post(
            "rl-all",
            "/api/schedules",
            Map.of("title", "x", "kind", "AFTER_RULESET", "group", "rl-owm"));
    Answer run = post("rl-all", "/api/runs", Map.of("group", "ｒｌ－ｏｗｎ"));

    assertThat(made.json().at("/group").asString()).isEqualTo(OWN);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.json().at("/issues/0/code").asString()).isEqualTo("UNKNOWN_SUPPLIER");
    assertThat(run.json().at("/group").asString()).isEqualTo(OWN);
    people.ask("rl-all", "DELETE", made.header("Location"));
  }

  @Test
  void aUserHasTwentySchedules() {
    people.join("rl-many", "REVIEWER");
    Map<String, String> body = Map.of("title", "多", "kind", "AFTER_RULESET");
    for (int i = 0; i < 20; i++) {
      assertThat(post("rl-many", "/api/schedules", body).status()).isEqualTo(201);
    }

    Answer refused = post("rl-many", "/api/schedules", body);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("TOO_MANY_SCHEDULES");
    for (JsonNode one : get("rl-many", "/api/schedules").at("/schedules")) {
      people.ask("rl-many", "DELETE", "/api/schedules/" + one.at("/id").asString());
    }
  }

  @Test
  void suppliersThatHaveEndedAreLeftOutAndSomebodyMustBeLeft() {
    Answer one = post("rl-all", "/api/runs", Map.of("suppliers", List.of("RL-ENDED", BOTH, BOTH)));
    Answer none = post("rl-all", "/api/runs", Map.of("suppliers", List.of("RL-ENDED")));

    assertThat(one.json().at("/total").asInt()).isOne();
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.json().at("/issues/0/code").asString()).isEqualTo("SUPPLIER_ENDED");
    assertThat(none.json().at("/issues/0/path").asString()).isEqualTo("$.suppliers[0]");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/runs",
    "/api/campaigns",
    "/api/check-sheets/out",
    "/api/campaigns/x/suppliers",
    "/api/campaigns/x/reminders"
  })
  void aListOfSuppliersHasAnEnd(String path) {
    List<String> codes = Collections.nCopies(20_001, "RL-NONE");

    Answer refused = post("admin", path, Map.of("suppliers", codes));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("TOO_MANY_ELEMENTS", "$.suppliers").hasSizeLessThan(5_000);
  }

  @Test
  void ofAListOfUnknownSuppliersAThousandAreTold() {
    Answer refused =
        post("admin", "/api/runs", Map.of("suppliers", Collections.nCopies(5_000, "RL-NONE")));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/issues")).hasSize(1_001);
    assertThat(refused.json().at("/issues/1000/code").asString()).isEqualTo("TOO_MANY_ISSUES");
  }
}
