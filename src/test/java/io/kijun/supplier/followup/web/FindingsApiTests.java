package io.kijun.supplier.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings that are followed, over HTTP. */
@KijunService
class FindingsApiTests {

  private static final Map<String, Object> PLAN =
      Map.of("owner", "鈴木一郎", "date", "2027-01-31", "text", "年次の見直しを行う");

  private final People people;

  @Autowired
  FindingsApiTests(People people) {
    this.people = people;
  }

  private static List<String> codes(Answer refused) {
    return refused
        .json()
        .at("/issues")
        .valueStream()
        .map(one -> one.at("/code").asString() + " " + one.at("/path").asString())
        .toList();
  }

  @Test
  void aFindingGoesFromOpenToDoneAndComesBack() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "FU-001");
    JsonNode first = supplier.notReviewed().stands("2026-06-01");
    JsonNode open = supplier.finding("&item=2");
    String id = open.at("/id").asString();
    assertThat(open.at("/state").asString()).isEqualTo("OPEN");
    assertThat(open.at("/criterion").asString()).isEqualTo("002-1");
    assertThat(open.at("/cause").asString()).isEqualTo("OVERDUE");
    assertThat(open.at("/since").asString()).isEqualTo("2026-06-01");
    assertThat(open.at("/due").asString()).isEqualTo("2026-06-15");
    assertThat(open.at("/overdue").asBoolean()).isTrue();
    assertThat(open.at("/plan").isNull()).isTrue();
    assertThat(open.at("/history/0/evaluation").asString()).isEqualTo(first.at("/id").asString());
    assertThat(people.ask("f-kansa", "GET", "/api/findings/" + id).json()).isEqualTo(open);

    Answer planned = supplier.plan(id, PLAN);
    assertThat(planned.status()).as(planned.text()).isEqualTo(200);
    assertThat(planned.json().at("/state").asString()).isEqualTo("PLANNED");
    assertThat(planned.json().at("/plan/owner").asString()).isEqualTo("鈴木一郎");
    assertThat(planned.json().at("/due").asString()).isEqualTo("2027-01-31");
    assertThat(planned.json().at("/overdue").asBoolean()).isFalse();
    assertThat(supplier.findings("&owner=" + "鈴木一郎")).hasSize(1);
    assertThat(supplier.findings("&owner=x")).isEmpty();
    assertThat(supplier.findings("&item=2&state=OVERDUE")).isEmpty();

    supplier.known(
        json -> {
          ((ArrayNode) json.required("evidence")).remove(1);
          ((ArrayNode) json.required("declarations"))
              .addObject()
              .put("item", "2")
              .put("status", "ACHIEVED");
        });
    supplier.stands("2026-07-01");
    assertThat(supplier.finding("&item=2").at("/state").asString()).isEqualTo("CLAIMED");

    JsonNode last = supplier.known(json -> {}).stands("2026-08-01");
    JsonNode done = supplier.finding("&item=2&state=DONE");
    assertThat(done.at("/closedBy").asString()).isEqualTo("EVIDENCE");
    assertThat(done.at("/history").valueStream().map(one -> one.at("/state").asString()))
        .contains("OPEN", "CLAIMED", "DONE");
    assertThat(done.at("/history").toString()).contains(last.at("/id").asString());
    assertThat(codes(supplier.plan(id, PLAN))).containsExactly("FINDING_NOT_OPEN $");
    assertThat(supplier.plan(id, PLAN).status()).isEqualTo(422);

    supplier.notReviewed().stands("2026-09-01");
    JsonNode again = supplier.finding("&item=2");
    assertThat(again.at("/reappeared").asBoolean()).isTrue();
    assertThat(again.at("/since").asString()).isEqualTo("2026-09-01");
    assertThat(people.ask("admin", "GET", "/api/log").text()).contains("FINDING_PLANNED");
  }

  @Test
  void whatIsAskedForByStateIsInThatState() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "FU-010");
    supplier.notReviewed().stands("2026-06-01");
    assertThat(supplier.findings("&item=2&state=REAPPEARED")).isEmpty();
    supplier.known(json -> {}).stands("2026-07-01");
    supplier.notReviewed().stands("2026-08-01");

    JsonNode again = supplier.finding("&item=2&state=REAPPEARED");
    assertThat(again.at("/state").asString()).isEqualTo("REAPPEARED");
    assertThat(supplier.findings("&item=2&state=OPEN")).isEmpty();
    assertThat(supplier.finding("&item=2&state=OVERDUE")).isEqualTo(again);
    assertThat(again.at("/overdue").asBoolean()).isTrue();
    assertThat(supplier.plan(again.at("/id").asString(), PLAN).status()).isEqualTo(200);
    assertThat(supplier.finding("&item=2").at("/state").asString()).isEqualTo("PLANNED");
    assertThat(supplier.findings("&item=2&state=REAPPEARED")).isEmpty();
  }

  @Test
  void allThatIsWrongWithAPlanIsToldAtOnce() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "FU-002");
    supplier.notReviewed().stands("2026-06-01");
    String id = supplier.finding("&item=2").at("/id").asString();

    Answer wrong =
        supplier.plan(
            id, Map.of("owner", "x".repeat(101), "date", "2026-11-24", "text", " ", "by", 1));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(codes(wrong))
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD $.by", "TOO_LONG $.owner", "DAY_PAST $.date", "BLANK $.text");
    assertThat(codes(supplier.plan(id, Map.of())))
        .containsExactlyInAnyOrder("MISSING $.owner", "MISSING $.date", "MISSING $.text");
    assertThat(codes(supplier.plan(id, List.of()))).contains("WRONG_TYPE $");
    assertThat(supplier.finding("&item=2").at("/state").asString()).isEqualTo("OPEN");
  }

  @Test
  void whatNamesNoFindingIsNotFound() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "FU-003");
    supplier.notReviewed().stands("2026-06-01");
    String id = supplier.finding("&item=2").at("/id").asString();

    for (String other :
        List.of(id + "A", id.substring(1), "x", "%E3%81%82", id.toLowerCase(Locale.ROOT))) {
      assertThat(people.ask("f-sato", "GET", "/api/findings/" + other).status())
          .as(other)
          .isEqualTo(404);
      assertThat(supplier.plan(other, PLAN).status()).isEqualTo(404);
    }
    assertThat(people.ask("f-sato", "GET", "/api/findings?cursor=x").status()).isEqualTo(400);
    assertThat(codes(people.ask("f-sato", "GET", "/api/findings?state=CLOSED&limit=0&x=1")))
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD ?x", "UNKNOWN_WORD ?state", "INVALID_NUMBER ?limit");
  }

  @Test
  void trialsAndOtherRulesetsChangeNothing() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "FU-004");
    supplier.known(json -> {}).stands("2026-11-24");
    assertThat(
            people
                .json(
                    "f-sato",
                    "POST",
                    "/api/evaluations",
                    SupplierJson.compliantBut(
                        json -> {
                          ((ObjectNode) json.required("supplier")).put("id", "FU-004");
                          ((ArrayNode) json.required("evidence")).removeAll();
                        }))
                .status())
        .isEqualTo(201);

    assertThat(supplier.findings("")).isEmpty();
  }

  @Test
  void pagesGoOnWhereTheLastOneEndedAndTheTableHasAll() {
    List<String> ids = new ArrayList<>();
    for (String code : List.of("FU-101", "FU-102", "FU-103")) {
      FollowedOverHttp supplier = FollowedOverHttp.registered(people, code, "fu-pages");
      supplier.known(json -> ((ArrayNode) json.required("evidence")).removeAll());
      supplier.stands("2026-11-24");
      supplier.findings("").forEach(one -> ids.add(one.at("/id").asString()));
    }
    supplierEnds("FU-103");
    String path = "/api/findings?group=fu-pages&limit=4";
    List<String> paged = new ArrayList<>();
    String next = "";
    do {
      JsonNode page =
          people.ask("f-sato", "GET", path + (next.isEmpty() ? "" : "&cursor=" + next)).json();
      page.at("/findings").forEach(one -> paged.add(one.at("/id").asString()));
      next = page.at("/next").asString("");
    } while (!next.isEmpty());

    assertThat(ids).hasSizeGreaterThan(12);
    assertThat(paged).isEqualTo(ids.subList(0, ids.size() * 2 / 3));
    FollowedOverHttp planned = new FollowedOverHttp(people, "FU-101");
    planned.plan(ids.get(0), Map.of("owner", "=1+1", "date", "2027-01-31", "text", "@x"));
    String csv =
        people.ask("f-sato", "GET", "/api/findings?group=fu-pages", "Accept", "text/csv").text();
    assertThat(csv.lines()).hasSize(1 + paged.size());
    assertThat(csv).startsWith("\uFEFFid,supplier,item,criterion").contains("'=1+1", "'@x");
    assertThat(planned.findings("&state=PLANNED")).hasSize(1);
  }

  private void supplierEnds(String code) {
    Answer ended =
        people.json(
            "f-sato",
            "PUT",
            "/api/suppliers/" + code,
            Map.of(
                "code", code, "name", "x", "groups", List.of("fu-pages"), "endedOn", "2026-11-01"));
    assertThat(ended.status()).as(ended.text()).isEqualTo(200);
  }

  @Test
  void whatIsOverdueIsAListOfItsOwn() {
    FollowedOverHttp supplier = FollowedOverHttp.registered(people, "FU-005");
    supplier.notReviewed().stands("2026-06-01");
    supplier.known(json -> ((ArrayNode) json.required("evidence")).remove(4));
    supplier.notReviewed().stands("2026-11-24");

    JsonNode listed = people.ask("f-kansa", "GET", "/api/findings/overdue?supplier=FU-005").json();
    assertThat(listed.at("/findings")).isNotEmpty();
    assertThat(listed.at("/findings"))
        .allSatisfy(one -> assertThat(one.at("/overdue").asBoolean()).isTrue());
    assertThat(supplier.findings("&overdue=true")).hasSize(listed.at("/findings").size());
    assertThat(supplier.findings("&overdue=false")).isNotEmpty();
  }
}
