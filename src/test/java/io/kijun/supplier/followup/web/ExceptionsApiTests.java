package io.kijun.supplier.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.StoredTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Exceptions, over HTTP: asked for by one person, approved by another. */
@KijunService
class ExceptionsApiTests {

  private static final String EXCEPTIONS = "/api/exceptions";

  private final People people;
  private final DataSource source;

  @Autowired
  ExceptionsApiTests(People people, DataSource source) {
    this.people = people;
    this.source = source;
  }

  private static Map<String, Object> wish(String supplier, Object... more) {
    Map<String, Object> body = new HashMap<>();
    body.put("supplier", supplier);
    body.put("item", "2");
    body.put("reason", "本社の移転が終わるまで");
    body.put("until", "2027-11-25");
    for (int i = 0; i < more.length; i += 2) {
      body.put((String) more[i], more[i + 1]);
    }
    return body;
  }

  private static Map<String, Object> without(String field, Map<String, Object> body) {
    body.remove(field);
    return body;
  }

  private static List<String> codes(Answer refused) {
    return refused
        .json()
        .at("/issues")
        .valueStream()
        .map(one -> one.at("/code").asString() + " " + one.at("/path").asString(""))
        .toList();
  }

  @Test
  void aSecondPersonLetsAShortfallBeToleratedAndNoVerdictChanges() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "EX-001");
    supplier.notReviewed().stands("2026-06-01");
    Answer asked = supplier.ask(EXCEPTIONS, wish("EX-001", "criterion", "002-1"));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    JsonNode exception = asked.json();
    assertThat(asked.header("Location")).endsWith("/" + exception.at("/id").asString());
    assertThat(exception.at("/state").asString()).isEqualTo("WAITING");
    assertThat(supplier.finding("&item=2").at("/state").asString()).isEqualTo("OPEN");

    Answer own = supplier.decide("f-sato", EXCEPTIONS, exception, "approval");
    assertThat(own.status()).isEqualTo(409);
    assertThat(codes(own)).containsExactly("AUTHOR $");
    assertThat(supplier.decide("f-kansa", EXCEPTIONS, exception, "approval").status())
        .isEqualTo(403);
    Answer approved = supplier.decide("f-tanaka", EXCEPTIONS, exception, "approval");
    assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    assertThat(approved.json().at("/state").asString()).isEqualTo("IN_FORCE");
    assertThat(approved.json().at("/approved/actor").asString()).isEqualTo("f-tanaka");
    assertThat(supplier.decide("f-tanaka", EXCEPTIONS, exception, "approval").status())
        .isEqualTo(409);

    JsonNode tolerated = supplier.finding("&state=EXCEPTION");
    assertThat(tolerated.at("/overdue").asBoolean()).isFalse();
    assertThat(tolerated.at("/exception/until").asString()).isEqualTo("2027-11-25");
    assertThat(
            supplier
                .plan(
                    tolerated.at("/id").asString(),
                    Map.of("owner", "x", "date", "2027-01-31", "text", "y"))
                .status())
        .isEqualTo(422);
    JsonNode after = supplier.stands("2026-06-02");
    assertThat(after.at("/items/1/verdict").asString()).isEqualTo("NOT_ACHIEVED");

    supplier.decide("f-sato", EXCEPTIONS, exception, "withdrawal");
    assertThat(supplier.finding("&item=2").at("/state").asString()).isEqualTo("OPEN");
    assertThat(supplier.decide("f-sato", EXCEPTIONS, exception, "withdrawal").status())
        .isEqualTo(409);
    assertThat(people.ask("admin", "GET", "/api/log").text())
        .contains("EXCEPTION_ASKED", "EXCEPTION_APPROVED", "EXCEPTION_WITHDRAWN");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "EX-002");
    Answer wrong =
        supplier.ask(
            EXCEPTIONS,
            wish("EX-002", "item", "99", "reason", "なし", "until", "2029-11-26", "why", "x"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(codes(wrong))
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD $.why",
            "UNKNOWN_WORD $.item",
            "EMPTY_REASON $.reason",
            "TOO_FAR_AHEAD $.until");
    assertThat(codes(supplier.ask(EXCEPTIONS, wish("EX-002", "until", "2026-11-24"))))
        .containsExactly("DAY_PAST $.until");
    assertThat(codes(supplier.ask(EXCEPTIONS, wish("EX-002", "criterion", "001-1"))))
        .containsExactly("UNKNOWN_WORD $.criterion");
    assertThat(codes(supplier.ask(EXCEPTIONS, Map.of())))
        .containsExactlyInAnyOrder(
            "MISSING $.supplier", "MISSING $.item", "MISSING $.reason", "MISSING $.until");
    Answer nobody = supplier.ask(EXCEPTIONS, wish("EX-NONE"));
    assertThat(nobody.status()).isEqualTo(404);
    assertThat(codes(nobody)).containsExactly("NOT_FOUND $.supplier");
    assertThat(supplier.ask(EXCEPTIONS, wish("EX-002", "item", 2)).status()).isEqualTo(400);
  }

  @Test
  void theyAreListedByStateAndPaged() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "EX-003");
    JsonNode first = supplier.ask(EXCEPTIONS, wish("EX-003")).json();
    JsonNode second =
        supplier.ask(EXCEPTIONS, without("item", wish("EX-003", "criterion", "003-1"))).json();
    assertThat(second.at("/item").asString()).isEqualTo("3");
    supplier.decide("f-tanaka", EXCEPTIONS, first, "approval");

    String path = EXCEPTIONS + "?supplier=EX-003";
    JsonNode page = people.ask("f-kansa", "GET", path + "&limit=1").json();
    assertThat(page.at("/exceptions/0/id")).isEqualTo(second.at("/id"));
    JsonNode rest =
        people.ask("f-kansa", "GET", path + "&cursor=" + page.at("/next").asString()).json();
    assertThat(rest.at("/exceptions/0/id")).isEqualTo(first.at("/id"));
    assertThat(rest.has("next")).isFalse();
    assertThat(people.ask("f-kansa", "GET", path + "&state=IN_FORCE").json().at("/exceptions"))
        .hasSize(1);
    assertThat(people.ask("f-kansa", "GET", path + "&state=ENDED").json().at("/exceptions"))
        .isEmpty();
    assertThat(
            people
                .ask("f-kansa", "GET", EXCEPTIONS + "/" + first.at("/id").asString())
                .json()
                .at("/state")
                .asString())
        .isEqualTo("IN_FORCE");
    assertThat(people.ask("f-kansa", "GET", EXCEPTIONS + "/x").status()).isEqualTo(404);
  }

  @Test
  void whoWasLetInByTheOneWhoAskedDoesNotApprove() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "EX-004");
    people.join("f-chief", "ADMIN");
    JsonNode asked = people.json("f-chief", "POST", EXCEPTIONS, wish("EX-004")).json();
    added("f-chief", "f-friend");

    assertThat(codes(supplier.decide("f-friend", EXCEPTIONS, asked, "approval")))
        .containsExactly("LET_IN_BY_AUTHOR $");
    assertThat(supplier.decide("f-tanaka", EXCEPTIONS, asked, "approval").status()).isEqualTo(200);
  }

  private void added(String by, String name) {
    Answer added =
        people.json(
            by,
            "POST",
            "/api/users",
            Map.of("name", name, "password", People.first(name), "roles", List.of("REVIEWER")));
    assertThat(added.status()).as(added.text()).isEqualTo(201);
    people.own(name, People.first(name));
  }

  @Test
  void anAdministratorIsNotBothPeopleByWayOfAnAccountMadeBefore() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "EX-006");
    people.join("f-boss", "ADMIN");
    added("f-boss", "f-puppet");
    JsonNode byPuppet =
        people.json("f-puppet", "POST", EXCEPTIONS, wish("EX-006", "item", "3")).json();
    JsonNode byBoss = people.json("f-boss", "POST", EXCEPTIONS, wish("EX-006")).json();

    assertThat(codes(supplier.decide("f-boss", EXCEPTIONS, byPuppet, "approval")))
        .containsExactly("LET_IN_BY_AUTHOR $");
    assertThat(codes(supplier.decide("f-puppet", EXCEPTIONS, byBoss, "approval")))
        .containsExactly("LET_IN_BY_AUTHOR $");
    assertThat(supplier.decide("f-tanaka", EXCEPTIONS, byBoss, "approval").status()).isEqualTo(200);
  }

  @Test
  void onlyAShortfallIsToleratedAndOnlyOnce() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "EX-007");
    supplier.notReviewed().stands("2026-06-01");

    Answer nothing = supplier.ask(EXCEPTIONS, wish("EX-007", "item", "3"));
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(codes(nothing)).containsExactly("FINDING_NOT_OPEN $.item");
    Answer asked = supplier.ask(EXCEPTIONS, wish("EX-007"));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    Answer again = supplier.ask(EXCEPTIONS, wish("EX-007", "until", "2027-12-01"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(codes(again)).containsExactly("ASKED_ALREADY $");
    supplier.decide("f-tanaka", EXCEPTIONS, asked.json(), "approval");
    assertThat(supplier.ask(EXCEPTIONS, wish("EX-007")).status()).isEqualTo(409);
    Answer longer = supplier.ask(EXCEPTIONS, wish("EX-007", "until", "2027-12-01"));
    assertThat(longer.status()).as(longer.text()).isEqualTo(201);

    supplier.known(json -> {}).stands("2026-06-02");
    assertThat(codes(supplier.ask(EXCEPTIONS, wish("EX-007", "criterion", "002-1"))))
        .containsExactly("FINDING_NOT_OPEN $.criterion");
  }

  @Test
  void whatPeopleWroteIsErasedWithTheSupplierAndAnErasedReasonIsNotApproved() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "EX-005");
    supplier.notReviewed().stands("2026-06-01");
    String id = supplier.finding("&item=2").at("/id").asString();
    supplier.plan(id, Map.of("owner", "消す氏名", "date", "2027-01-31", "text", "消す文"));
    JsonNode kept = supplier.ask(EXCEPTIONS, wish("EX-005", "reason", "消す理由")).json();
    JsonNode gone =
        supplier.ask(EXCEPTIONS, wish("EX-005", "criterion", "002-1", "reason", "消す理由2")).json();
    people.json(
        "f-sato",
        "POST",
        EXCEPTIONS + "/" + gone.at("/id").asString() + "/withdrawal",
        Map.of("comment", "消す取下げ"));
    StoredTexts stored = new StoredTexts(source);
    List<String> texts = List.of("消す氏名", "消す文", "消す理由", "消す取下げ");
    assertThat(texts).allSatisfy(text -> assertThat(stored.where(text)).isNotEmpty());

    assertThat(people.ask("f-sato", "DELETE", "/api/suppliers/EX-005/texts").status())
        .isEqualTo(200);

    assertThat(texts).allSatisfy(text -> assertThat(stored.where(text)).isEmpty());
    JsonNode finding = supplier.finding("&item=2");
    assertThat(finding.at("/state").asString()).isEqualTo("PLANNED");
    assertThat(finding.at("/plan/owner").isNull()).isTrue();
    Answer refused = supplier.decide("f-tanaka", EXCEPTIONS, kept, "approval");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(codes(refused)).containsExactly("REASON_CHANGED $.reason");
  }
}
