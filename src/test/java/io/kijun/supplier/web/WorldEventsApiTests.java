package io.kijun.supplier.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events of the world, over HTTP: entered by one person, confirmed by another, seen by all. */
@KijunService
class WorldEventsApiTests {

  private static final String EVENTS = "/api/events";

  private final Api api;
  private final People people;
  private final Suppliers suppliers;

  @Autowired
  WorldEventsApiTests(Api api, People people, Suppliers suppliers) {
    this.api = api;
    this.people = people;
    this.suppliers = suppliers;
  }

  @BeforeEach
  void reviewers() {
    people.join("endo", "REVIEWER");
    people.join("noda", "REVIEWER");
    people.join("kansa", "AUDITOR");
  }

  /** A registered supplier that meets everything, until a law is revised after May 2026. */
  private String compliant(String code) {
    String path = "/api/suppliers/" + code;
    if (suppliers.find(code, Sight.ALL).isEmpty()) {
      suppliers.add(
          List.of(
              new Supplier(
                  new SupplierCode(code),
                  "株式会社サンプル",
                  null,
                  null,
                  null,
                  Set.of("west"),
                  null,
                  List.of(),
                  null,
                  null)),
          SmallStandardInForce.NOW);
      ObjectNode facts = SupplierJson.compliant();
      facts.remove(List.of("asOf", "ruleset"));
      ((ObjectNode) facts.required("supplier")).put("id", code);
      Answer put = people.json("endo", "PUT", path + "/facts", facts);
      assertThat(put.status()).as(put.text()).isEqualTo(200);
    }
    return path;
  }

  private Answer enter(String type, String day) {
    return people.json(
        "endo", "POST", EVENTS, Map.of("type", type, "date", day, "note", "個人情報保護法"));
  }

  private Answer confirm(String user, JsonNode event, Object body) {
    return people.json(
        user, "POST", EVENTS + "/" + event.at("/id").asString() + "/confirmation", body);
  }

  private Answer withdraw(JsonNode event) {
    return people.json(
        "noda",
        "POST",
        EVENTS + "/" + event.at("/id").asString() + "/withdrawal",
        Map.of("comment", "誤り"));
  }

  private JsonNode evaluated(String path) {
    Answer made = people.ask("endo", "POST", path + "/evaluations");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json();
  }

  private static List<String> overdue(JsonNode event) {
    return event
        .at("/overdue/suppliers")
        .valueStream()
        .map(one -> one.at("/supplier").asString())
        .toList();
  }

  private static List<String> ids(JsonNode evaluation) {
    return evaluation.at("/worldEvents").valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void aLawThatIsRevisedMakesSuppliersOverdueOnceASecondPersonHasSeenWhom() {
    String path = compliant("E-001");
    JsonNode before = evaluated(path);

    Answer entered = enter("lawRevision", "2026-06-01");
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    JsonNode event = entered.json();
    String id = event.at("/id").asString();
    assertThat(entered.header("Location")).endsWith(EVENTS + "/" + id);
    assertThat(event.at("/state").asString()).isEqualTo("ENTERED");
    assertThat(overdue(event)).contains("E-001");
    assertThat(ids(evaluated(path))).doesNotContain(id);

    JsonNode seen = people.ask("noda", "GET", EVENTS + "/" + id).json();
    assertThat(seen).isEqualTo(event);
    assertThat(seen.at("/overdue/suppliers/0/items/0/before").asString()).isEqualTo("ACHIEVED");
    assertThat(confirm("endo", event, Map.of()).status()).isEqualTo(409);
    assertThat(confirm("kansa", event, Map.of()).status()).isEqualTo(403);
    assertThat(confirm("noda", event, Map.of("hash", "sha256:0")).status()).isEqualTo(409);
    assertThat(confirm("noda", event, Map.of("count", 99)).status()).isEqualTo(409);
    Answer confirmed = confirm("noda", event, Map.of("hash", seen.at("/overdue/hash").asString()));

    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    assertThat(confirmed.json().at("/state").asString()).isEqualTo("CONFIRMED");
    assertThat(confirmed.json().at("/confirmed/actor").asString()).isEqualTo("noda");
    assertThat(overdue(confirmed.json())).contains("E-001");
    JsonNode after = evaluated(path);
    assertThat(ids(after)).contains(id);
    assertThat(after.at("/factsHash")).isNotEqualTo(before.at("/factsHash"));
    assertThat(after.at("/findings").toString()).contains("OCCASION_MISSED");
    JsonNode trial = api.evaluate(trialOf("E-001")).json();
    assertThat(trial.at("/basis").asString()).isEqualTo("TRIAL");
    assertThat(trial.at("/factsHash")).isEqualTo(before.at("/factsHash"));

    assertThat(withdraw(event).json().at("/state").asString()).isEqualTo("WITHDRAWN");
    assertThat(withdraw(event).status()).isEqualTo(409);
    assertThat(confirm("noda", event, Map.of()).status()).isEqualTo(409);
    assertThat(evaluated(path).at("/resultHash")).isEqualTo(before.at("/resultHash"));
    assertThat(api.get("/api/evaluations/" + after.at("/id").asString()).json()).isEqualTo(after);
    assertThat(people.ask("kansa", "GET", EVENTS).text()).contains(id, "WITHDRAWN", "誤り");
    assertThat(people.ask("kansa", "GET", "/api/log").text())
        .contains("WORLD_EVENT_ENTERED", "WORLD_EVENT_CONFIRMED", "WORLD_EVENT_WITHDRAWN");
  }

  private static ObjectNode trialOf(String code) {
    return SupplierJson.compliantBut(
        json -> ((ObjectNode) json.required("supplier")).put("id", code));
  }

  @Test
  void onlyWhatHappensInTheWorldIsEnteredAndWhatIsWrongIsTold() {
    Answer refused = enter("lawRevisoin", "2026-06-01");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("UNKNOWN_WORD");
    assertThat(refused.json().at("/issues/0/path").asString()).isEqualTo("$.type");
    assertThat(refused.json().at("/issues/0/allowed").toString()).contains("lawRevision");
    assertThat(enter("lawRevision", "2026-02-30").status()).isEqualTo(400);
    assertThat(people.ask("kansa", "POST", EVENTS).status()).isEqualTo(403);
    assertThat(people.ask("endo", "GET", EVENTS + "/no-such").status()).isEqualTo(404);
  }

  @Test
  void whoIsLimitedToGroupsSeesItsOwnSuppliersAndConfirmsNothing() {
    compliant("E-002");
    people.join("kitano", "REVIEWER");
    people.json("admin", "PUT", "/api/users/kitano", Map.of("groups", List.of("north")));
    JsonNode event = enter("lawRevision", "2026-07-01").json();
    assertThat(overdue(event)).contains("E-002");

    JsonNode seen = people.ask("kitano", "GET", EVENTS + "/" + event.at("/id").asString()).json();

    assertThat(overdue(seen)).isEmpty();
    assertThat(confirm("kitano", event, Map.of()).status()).isEqualTo(403);
    assertThat(withdraw(event).status()).isEqualTo(200);
  }

  @Test
  void nobodyConfirmsWhatTheyHaveNotLookedAt() {
    compliant("E-003");
    JsonNode event = enter("lawRevision", "2026-06-02").json();
    String path = EVENTS + "/" + event.at("/id").asString();
    int count = event.at("/overdue/count").asInt();
    people.ask("noda", "GET", EVENTS);
    people.ask("noda", "HEAD", path);
    people.ask("kansa", "GET", path);
    for (Object body : List.of(Map.of(), Map.of("count", count))) {
      Answer refused = confirm("noda", event, body);
      assertThat(refused.status()).as(refused.text()).isEqualTo(409);
      assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("NOT_SEEN");
    }

    people.ask("noda", "GET", path);
    compliant("E-004-" + event.at("/id").asString());
    Answer changed = people.ask("noda", "POST", path + "/confirmation");
    assertThat(changed.json().at("/issues/0/code").asString()).isEqualTo("CHANGED");
    people.ask("noda", "GET", path);
    assertThat(confirm("noda", event, Map.of("count", count)).status()).isEqualTo(409);
    Answer confirmed = people.ask("noda", "POST", path + "/confirmation");

    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    assertThat(confirmed.json().at("/confirmed/seen/count").asInt()).isEqualTo(count + 1);
    assertThat(withdraw(event).status()).isEqualTo(200);
  }

  @Test
  void whatMakesNobodyOverdueIsConfirmedWithoutALook() {
    JsonNode event = enter("lawRevision", "2001-04-01").json();
    assertThat(event.at("/overdue/count").asInt()).isZero();

    assertThat(confirm("noda", event, Map.of("count", 1)).status()).isEqualTo(409);
    assertThat(confirm("noda", event, Map.of()).status()).isEqualTo(200);
    assertThat(withdraw(event).status()).isEqualTo(200);
  }

  @Test
  void whatLiesAheadIsLookedAtAsOfItsOwnDayAndAListLooksAtNothing() {
    compliant("E-005");
    JsonNode event = enter("lawRevision", "2026-12-01").json();

    assertThat(event.at("/overdue/asOf").asString()).isEqualTo("2026-12-01");
    assertThat(overdue(event)).contains("E-005");
    assertThat(people.ask("noda", "GET", EVENTS).json().at("/events").findValues("overdue"))
        .isEmpty();
    assertThat(withdraw(event).status()).isEqualTo(200);
  }

  @Test
  void whoIsLimitedWithdrawsNothingAndReadsNoCountOfOthers() {
    compliant("E-006");
    people.join("kitano", "REVIEWER");
    people.json("admin", "PUT", "/api/users/kitano", Map.of("groups", List.of("north")));
    JsonNode event = enter("lawRevision", "2026-06-03").json();
    String path = EVENTS + "/" + event.at("/id").asString();
    people.ask("noda", "GET", path);
    assertThat(confirm("noda", event, Map.of()).status()).isEqualTo(200);

    Answer refused = people.ask("kitano", "POST", path + "/withdrawal");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("SEES_NOT_ALL");
    assertThat(people.ask("kitano", "GET", path).json().at("/confirmed/actor").asString())
        .isEqualTo("noda");
    assertThat(people.ask("kitano", "GET", path).json().at("/confirmed/seen").isMissingNode())
        .isTrue();
    assertThat(people.ask("noda", "GET", path).json().at("/confirmed/seen/count").asInt())
        .isPositive();
    assertThat(withdraw(event).status()).isEqualTo(200);
  }

  @Test
  void whatPeopleWroteOfAnEventIsErasedAndTheEventStays() {
    JsonNode event = enter("lawRevision", "2026-08-01").json();
    withdraw(event);
    String path = EVENTS + "/" + event.at("/id").asString();

    assertThat(people.ask("endo", "DELETE", path + "/texts").status()).isEqualTo(403);
    Answer erased = people.ask("admin", "DELETE", path + "/texts");
    assertThat(erased.json().at("/erased").asBoolean()).as(erased.text()).isTrue();

    JsonNode after = people.ask("endo", "GET", path).json();
    assertThat(after.at("/note").isMissingNode()).isTrue();
    assertThat(after.at("/withdrawn/comment").isMissingNode()).isTrue();
    assertThat(after.at("/date").asString()).isEqualTo("2026-08-01");
  }
}
