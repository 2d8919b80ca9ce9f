package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a changed workbook to a ruleset in force, and back. */
@KijunService
class RuleCycleTests {

  private static final String SMALL = "01-small.xlsx";

  @TempDir private Path folder = Path.of("");
  private final Api api;
  private final People people;
  private SmallDrafts drafts;

  @Autowired
  RuleCycleTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  @BeforeEach
  void peopleAndWorkbooks() throws IOException {
    drafts = SmallDrafts.in(folder, people);
  }

  @Test
  void theWorkbooksOfWhatIsInForceDifferInNothing() throws IOException {
    assertThat(drafts.started("sato").at("/differences").valueStream().map(JsonNode::toString))
        .isEmpty();
  }

  @Test
  void aRarerCadenceIsLoosenedAndNeedsAReasonBeforeASecondPersonApproves() throws IOException {
    drafts.set("H", 11, "1回以上/2年");
    JsonNode draft = drafts.started("sato");
    JsonNode cell = draft.at("/differences/0/cells/0");

    assertThat(draft.at("/differences/0/loosened").asBoolean()).isTrue();
    assertThat(cell.at("/column").asString()).isEqualTo("cadence");
    assertThat(cell.at("/after/value").asString()).isEqualTo("1回以上/2年");

    assertThat(drafts.approve("sato", draft).status()).isEqualTo(403);
    Answer withoutReason = drafts.approve("tanaka", draft);
    assertThat(withoutReason.status()).isEqualTo(409);
    assertThat(SmallDrafts.codes(withoutReason)).isEqualTo("[NO_REASON]");

    String subject = draft.at("/differences/0/subject").asString();
    JsonNode explained =
        people
            .json(
                "sato",
                "PUT",
                "/api/drafts/" + draft.at("/id").asString() + "/loosenings/" + subject,
                Map.of("reason", "負担が大きいため"))
            .json();
    Answer approved = drafts.approve("tanaka", explained);
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);

    String now = approved.json().at("/ruleset").asString();
    assertThat(inForce("2026-11-25")).isEqualTo(now);
    assertThat(inForce("2026-11-24")).isNotEqualTo(now);
    goBack(draft.at("/base").asString(), now);
  }

  private String inForce(String day) {
    JsonNode found = people.ask("tanaka", "GET", "/api/rulesets?on=" + day).json();
    return found.at("/rulesets/0/id").asString();
  }

  private void goBack(String before, String now) {
    String path = "/api/rulesets/" + before + "/reinstatement";
    String hash =
        people.ask("sato", "GET", "/api/rulesets/" + before).json().at("/hash").asString();
    assertThat(people.json("suzuki", "POST", path + "/approval", wishSeen(hash, 0)).status())
        .isEqualTo(409);
    Answer asked = people.json("suzuki", "POST", path, Map.of("comment", "誤り"));
    assertThat(asked.status()).isEqualTo(201);
    Map<String, Object> seen = wishSeen(hash, asked.json().at("/version").asInt());
    assertThat(SmallDrafts.codes(people.json("suzuki", "POST", path + "/approval", seen)))
        .isEqualTo("[AUTHOR]");
    assertThat(people.json("tanaka", "POST", path + "/approval", seen).status()).isEqualTo(201);
    assertThat(api.get("/api/standard").json().at("/ruleset/id").asString())
        .isEqualTo(before)
        .isNotEqualTo(now);
  }

  private static Map<String, Object> wishSeen(String hash, int version) {
    return Map.of("hash", hash, "version", version, "comment", "元に戻す");
  }

  @Test
  void nobodyApprovesWhatOneWrote() throws IOException {
    drafts.set("C", 11, "別の内容");
    assertThat(SmallDrafts.codes(drafts.approve("suzuki", drafts.started("suzuki"))))
        .isEqualTo("[AUTHOR]");
  }

  @Test
  void aWorkbookThatDiffersInNothingCanBeDraftedAndApproved() throws IOException {
    drafts.set("C", 11, "もう一度同じ内容");
    JsonNode first = drafts.started("sato");
    String now = drafts.approve("tanaka", first).json().at("/ruleset").asString();
    JsonNode again = drafts.started("sato");

    assertThat(again.at("/base").asString()).isEqualTo(now);
    assertThat(again.at("/hash").asString()).isEqualTo(first.at("/hash").asString());
    assertThat(again.at("/differences").isEmpty()).isTrue();
    Answer approved = drafts.approve("tanaka", again);
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
    assertThat(approved.json().at("/ruleset").asString()).isEqualTo(now);
    goBack(first.at("/base").asString(), now);
  }

  @Test
  void whatIsApprovedIsWhatWasSeen() throws IOException {
    drafts.set("C", 11, "また別の内容");
    JsonNode draft = drafts.started("sato");
    Answer other =
        people.json(
            "tanaka",
            "POST",
            "/api/drafts/" + draft.at("/id").asString() + "/approval",
            Map.of("hash", "sha256:0", "version", 1, "comment", "見た"));
    assertThat(SmallDrafts.codes(other)).isEqualTo("[CHANGED]");
  }

  @Test
  void problemsAreToldByCellAndBlockApproval() throws IOException {
    drafts.set("H", 11, "ときどき");
    JsonNode draft = drafts.started("sato");

    assertThat(draft.at("/problems/0/code").asString()).isEqualTo("UNKNOWN_WORD");
    assertThat(draft.at("/problems/0/cell").asString()).isEqualTo("H11");
    assertThat(SmallDrafts.codes(drafts.approve("tanaka", draft))).isEqualTo("[UNKNOWN_WORD]");
  }

  @Test
  void ofTwoOfficersOnOneDraftTheLaterOneIsTold() throws IOException {
    JsonNode draft = drafts.started("sato");
    String path = "/api/drafts/" + draft.at("/id").asString() + "/workbooks/" + SMALL;
    drafts.set("C", 11, "先の変更");
    byte[] file = Files.readAllBytes(folder.resolve(SMALL));

    assertThat(people.bytes("sato", "PUT", path, file).status()).isEqualTo(428);
    Answer first = people.bytes("suzuki", "PUT", path, file, "If-Match", "\"1\"");
    assertThat(first.json().at("/version").asInt()).isEqualTo(2);
    assertThat(first.json().at("/authors").toString()).isEqualTo("[\"sato\",\"suzuki\"]");
    Answer second = people.bytes("sato", "PUT", path, file, "If-Match", "\"1\"");
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.json().at("/issues/0/allowed/0").asString()).isEqualTo("2");
  }

  @Test
  void aDiscardedDraftIsNotChangedAnyMore() throws IOException {
    JsonNode draft = drafts.started("sato");
    String path = "/api/drafts/" + draft.at("/id").asString();
    assertThat(people.ask("sato", "DELETE", path, "If-Match", "\"1\"").status()).isEqualTo(204);
    byte[] file = Files.readAllBytes(folder.resolve(SMALL));
    Answer late =
        people.bytes("sato", "PUT", path + "/workbooks/" + SMALL, file, "If-Match", "\"2\"");
    assertThat(SmallDrafts.codes(late)).isEqualTo("[DRAFT_NOT_OPEN]");
  }

  @Test
  void aDraftIsReadByManyAtOnce() throws Exception {
    String path = "/api/drafts/" + drafts.started("sato").at("/id").asString();
    ExecutorService readers = Executors.newFixedThreadPool(40);
    try {
      List<Callable<Integer>> reading =
          Collections.nCopies(40, () -> people.ask("sato", "GET", path).status());
      for (Future<Integer> status : readers.invokeAll(reading)) {
        assertThat(status.get()).isEqualTo(200);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  @Test
  void everythingIsInTheLog() throws IOException {
    String id = drafts.started("sato").at("/id").asString();
    people.join("okada", "AUDITOR");
    String csv = people.ask("okada", "GET", "/api/log?actor=sato", "Accept", "text/csv").text();
    assertThat(csv).contains("DRAFT_STARTED").contains(id).contains("127.0.0.1");
    assertThat(people.ask("sato", "GET", "/api/log").status()).isEqualTo(403);
  }

  @Test
  void theImpactOfADraftIsToldBySupplierAndCell() throws Exception {
    people.join("rina", "REVIEWER");
    var request =
        SupplierJson.compliantBut(
            json ->
                ((tools.jackson.databind.node.ObjectNode) json.at("/supplier")).put("id", "S-77"));
    assertThat(people.json("rina", "POST", "/api/evaluations", request).status()).isEqualTo(201);
    drafts.set("H", 11, "1回以上/6か月");
    String path = "/api/drafts/" + drafts.started("sato").at("/id").asString() + "/impact";
    assertThat(people.ask("sato", "GET", path).status()).isEqualTo(404);
    assertThat(people.ask("sato", "POST", path).status()).isEqualTo(202);

    JsonNode impact = people.whenDone("sato", path);
    assertThat(impact.at("/state").asString()).isEqualTo("DONE");
    assertThat(impact.at("/done").asInt()).isEqualTo(impact.at("/total").asInt()).isPositive();
    JsonNode changed =
        impact
            .at("/changed")
            .valueStream()
            .filter(one -> one.at("/supplier").asString().equals("S-77"))
            .findFirst()
            .orElseThrow();
    assertThat(changed.at("/items/0/no").asString()).isEqualTo("2");
    assertThat(changed.at("/items/0/cells/0/cell").asString()).isEqualTo("H11");
    assertThat(changed.at("/findings/new/0/cause").asString()).isEqualTo("OVERDUE");
  }
}
