package io.kijun.supplier.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Acceptances, over HTTP: what is declared not applicable is accepted by two people. */
@KijunService
class AcceptancesApiTests {

  private static final String ACCEPTANCES = "/api/acceptances";

  private final People people;

  @Autowired
  AcceptancesApiTests(People people) {
    this.people = people;
  }

  private static Map<String, Object> wish(String supplier, String until) {
    return Map.of("supplier", supplier, "item", "4", "reason", "在宅勤務の禁止を規程で確認した", "until", until);
  }

  private static List<String> codes(Answer refused) {
    return refused
        .json()
        .at("/issues")
        .valueStream()
        .map(one -> one.at("/code").asString() + " " + one.at("/path").asString(""))
        .toList();
  }

  private List<JsonNode> listed(String query) {
    Answer answer = people.ask("f-kansa", "GET", ACCEPTANCES + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/acceptances").valueStream().toList();
  }

  private JsonNode facts(String code) {
    return people.ask("f-sato", "GET", "/api/suppliers/" + code + "/facts").json();
  }

  @Test
  void whatTwoPeopleAcceptStandsInANewVersionOfTheFacts() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "AC-001");
    supplier.denying("4", "在宅勤務は禁止している").stands("2026-11-24");
    Answer asked = supplier.ask(ACCEPTANCES, wish("AC-001", "2027-01-20"));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    assertThat(asked.json().at("/state").asString()).isEqualTo("WAITING");
    assertThat(facts("AC-001").at("/version").asInt()).isEqualTo(1);
    assertThat(supplier.decide("f-sato", ACCEPTANCES, asked.json(), "approval").status())
        .isEqualTo(409);

    Answer approved = supplier.decide("f-tanaka", ACCEPTANCES, asked.json(), "approval");
    assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    assertThat(approved.json().at("/state").asString()).isEqualTo("IN_FORCE");
    assertThat(approved.json().at("/byTwoPeople").asBoolean()).isTrue();
    JsonNode facts = facts("AC-001");
    assertThat(facts.at("/version").asInt()).isEqualTo(2);
    assertThat(facts.at("/source/kind").asString()).isEqualTo("ACCEPTANCE");
    assertThat(facts.at("/declarations").toString())
        .contains("\"acceptedUntil\":\"2027-01-20\"", "在宅勤務は禁止している");
    assertThat(supplier.stands("2026-11-25").at("/findings").toString())
        .doesNotContain("NOT_ACCEPTED");

    List<JsonNode> ending = listed("?supplier=AC-001&state=ENDING");
    assertThat(ending).hasSize(1);
    assertThat(ending.get(0).at("/id")).isEqualTo(asked.json().at("/id"));
    assertThat(listed("?supplier=AC-001&endingWithin=30")).isEmpty();
    assertThat(listed("?supplier=AC-001&endingWithin=60")).hasSize(1);

    Answer withdrawn = supplier.decide("f-sato", ACCEPTANCES, asked.json(), "withdrawal");
    assertThat(withdrawn.json().at("/state").asString()).isEqualTo("WITHDRAWN");
    assertThat(facts("AC-001").toString()).doesNotContain("\"acceptedUntil\":\"2027");
    assertThat(listed("?supplier=AC-001&state=IN_FORCE")).isEmpty();
    assertThat(people.ask("admin", "GET", "/api/log").text())
        .contains("ACCEPTANCE_ASKED", "ACCEPTANCE_APPROVED", "ACCEPTANCE_WITHDRAWN");
  }

  @Test
  void anotherReasonIsAnotherQuestion() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "AC-002");
    supplier.denying("4", "在宅勤務は禁止している");
    JsonNode asked = supplier.ask(ACCEPTANCES, wish("AC-002", "2027-11-25")).json();
    supplier.denying("4", "制度がない");

    Answer refused = supplier.decide("f-tanaka", ACCEPTANCES, asked, "approval");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(codes(refused)).containsExactly("REASON_CHANGED $");
    supplier.known(json -> {});
    Answer gone = supplier.decide("f-tanaka", ACCEPTANCES, asked, "approval");
    assertThat(gone.status()).isEqualTo(422);
    assertThat(codes(gone)).containsExactly("NOTHING_TO_ACCEPT $.item");
    assertThat(facts("AC-002").at("/version").asInt()).isEqualTo(3);
  }

  @Test
  void whoWroteThatItDoesNotApplyDoesNotAcceptIt() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "AC-005");
    supplier.denying("4", "在宅勤務は禁止している");
    people.json("f-sato", "PUT", "/api/suppliers/AC-005", Map.of("code", "AC-005", "name", "別名"));
    JsonNode asked =
        people.json("f-tanaka", "POST", ACCEPTANCES, wish("AC-005", "2027-11-25")).json();

    Answer refused = supplier.decide("f-sato", ACCEPTANCES, asked, "approval");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(codes(refused)).containsExactly("AUTHOR $");
    assertThat(facts("AC-005").at("/version").asInt()).isOne();
    people.join("f-endo", "REVIEWER");
    assertThat(supplier.decide("f-endo", ACCEPTANCES, asked, "approval").status()).isEqualTo(200);
  }

  @Test
  void nothingElseIsAccepted() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "AC-003");
    Answer unknown = supplier.ask(ACCEPTANCES, wish("AC-003", "2027-11-25"));
    assertThat(unknown.status()).isEqualTo(422);
    supplier.denying("4", "なし");
    assertThat(codes(supplier.ask(ACCEPTANCES, wish("AC-003", "2027-11-25"))))
        .containsExactly("NOTHING_TO_ACCEPT $.item");
    assertThat(supplier.ask(ACCEPTANCES, wish("AC-003", "2029-11-26")).status()).isEqualTo(400);
    assertThat(listed("?supplier=AC-003")).isEmpty();
  }

  @Test
  void whatCameWithFactsIsListedToo() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "AC-004");
    supplier.known(
        json -> {
          ((ArrayNode) json.required("evidence")).remove(3);
          ((ArrayNode) json.required("declarations"))
              .addObject()
              .put("criterion", "004-1")
              .put("status", "NOT_APPLICABLE")
              .put("reason", "在宅勤務は禁止している")
              .put("acceptedUntil", "2026-12-31");
        });

    JsonNode one = listed("?supplier=AC-004").get(0);
    assertThat(one.at("/criterion").asString()).isEqualTo("004-1");
    assertThat(one.at("/state").asString()).isEqualTo("IN_FORCE");
    assertThat(one.at("/actor").asString()).isEqualTo("f-sato");
    assertThat(one.at("/source").asString()).isEqualTo("REQUEST");
    assertThat(one.at("/byTwoPeople").asBoolean(true)).isFalse();
    assertThat(one.at("/factsVersion").asInt()).isEqualTo(1);
    String id = one.at("/id").asString();
    assertThat(people.ask("f-kansa", "GET", ACCEPTANCES + "/" + id).json()).isEqualTo(one);
    assertThat(people.ask("f-kansa", "GET", ACCEPTANCES + "/" + id + "A").status()).isEqualTo(404);

    Answer nowhere = people.ask("f-kansa", "GET", ACCEPTANCES + "?cursor=nowhere");
    assertThat(nowhere.status()).isEqualTo(400);
    assertThat(codes(nowhere)).containsExactly("INVALID_REQUEST ?cursor");

    supplier.known(json -> {});
    assertThat(listed("?supplier=AC-004&state=ENDED")).hasSize(1);
    assertThat(
            people
                .ask("f-kansa", "GET", ACCEPTANCES + "?supplier=AC-004&cursor=" + id)
                .json()
                .at("/acceptances"))
        .isEmpty();
  }
}
