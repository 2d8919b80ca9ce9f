package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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

  @Autowired
  RuleCycleTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  @BeforeEach
  void peopleAndWorkbooks() throws IOException {
    SmallWorkbooks.write(folder);
    people.join("sato", "OFFICER");
    people.join("suzuki", "OFFICER", "APPROVER");
    people.join("tanaka", "APPROVER");
  }

  private Map<String, byte[]> workbooks() throws IOException {
    return SmallWorkbooks.files(folder);
  }

  private void set(String column, int row, String text) throws IOException {
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", column + row, text);
  }

  private JsonNode started(String user) throws IOException {
    Answer answer = people.draft(user, "題名", workbooks());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private Answer approve(String user, JsonNode draft) {
    return people.json(
        user,
        "POST",
        "/api/drafts/" + draft.at("/id").asString() + "/approval",
        Map.of(
            "hash", draft.at("/hash").asString(),
            "version", draft.at("/version").asInt(),
            "comment", "確認した"));
  }

  private static String codes(Answer answer) {
    return answer
        .json()
        .at("/issues")
        .valueStream()
        .map(one -> one.at("/code").asString())
        .toList()
        .toString();
  }

  @Test
  void theWorkbooksOfWhatIsInForceDifferInNothing() throws IOException {
    assertThat(started("sato").at("/differences").valueStream().map(JsonNode::toString)).isEmpty();
  }

  @Test
  void aRarerCadenceIsLoosenedAndNeedsAReasonBeforeASecondPersonApproves() throws IOException {
    set("H", 11, "1回以上/2年");
    JsonNode draft = started("sato");
    JsonNode cell = draft.at("/differences/0/cells/0");

    assertThat(draft.at("/differences/0/loosened").asBoolean()).isTrue();
    assertThat(cell.at("/column").asString()).isEqualTo("cadence");
    assertThat(cell.at("/after/value").asString()).isEqualTo("1回以上/2年");

    assertThat(approve("sato", draft).status()).isEqualTo(403);
    Answer withoutReason = approve("tanaka", draft);
    assertThat(withoutReason.status()).isEqualTo(409);
    assertThat(codes(withoutReason)).isEqualTo("[NO_REASON]");

    String subject = draft.at("/differences/0/subject").asString();
    JsonNode explained =
        people
            .json(
                "sato",
                "PUT",
                "/api/drafts/" + draft.at("/id").asString() + "/loosenings/" + subject,
                Map.of("reason", "負担が大きいため"))
            .json();
    Answer approved = approve("tanaka", explained);
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
    assertThat(codes(people.json("suzuki", "POST", path + "/approval", seen)))
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
    set("C", 11, "別の内容");
    assertThat(codes(approve("suzuki", started("suzuki")))).isEqualTo("[AUTHOR]");
  }

  @Test
  void aWorkbookThatDiffersInNothingCanBeDraftedAndApproved() throws IOException {
    set("C", 11, "もう一度同じ内容");
    JsonNode first = started("sato");
    String now = approve("tanaka", first).json().at("/ruleset").asString();
    JsonNode again = started("sato");

    assertThat(again.at("/base").asString()).isEqualTo(now);
    assertThat(again.at("/hash").asString()).isEqualTo(first.at("/hash").asString());
    assertThat(again.at("/differences").isEmpty()).isTrue();
    Answer approved = approve("tanaka", again);
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
    assertThat(approved.json().at("/ruleset").asString()).isEqualTo(now);
    goBack(first.at("/base").asString(), now);
  }

  @Test
  void whatNeverWasInForceIsNotPutBack() throws IOException {
    set("C", 11, "施行前に取り下げる内容");
    JsonNode draft = started("sato");
    String approval = "/api/drafts/" + draft.at("/id").asString() + "/approval";
    Answer approved =
        people.json(
            "tanaka",
            "POST",
            approval,
            Map.of(
                "hash",
                draft.at("/hash").asString(),
                "version",
                1,
                "effectiveFrom",
                LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(9).toString(),
                "comment",
                "見た"));
    assertThat(approved.status()).isEqualTo(201);
    assertThat(people.ask("tanaka", "DELETE", approval).status()).isEqualTo(204);

    Answer asked =
        people.json(
            "sato",
            "POST",
            "/api/rulesets/" + approved.json().at("/ruleset").asString() + "/reinstatement",
            Map.of("comment", "施行したい"));
    assertThat(codes(asked)).isEqualTo("[NEVER_IN_FORCE]");
  }

  @Test
  void whatIsApprovedIsWhatWasSeen() throws IOException {
    set("C", 11, "また別の内容");
    JsonNode draft = started("sato");
    Answer other =
        people.json(
            "tanaka",
            "POST",
            "/api/drafts/" + draft.at("/id").asString() + "/approval",
            Map.of("hash", "sha256:0", "version", 1, "comment", "見た"));
    assertThat(codes(other)).isEqualTo("[CHANGED]");
  }

  @Test
  void problemsAreToldByCellAndBlockApproval() throws IOException {
    set("H", 11, "ときどき");
    JsonNode draft = started("sato");

    assertThat(draft.at("/problems/0/code").asString()).isEqualTo("UNKNOWN_WORD");
    assertThat(draft.at("/problems/0/cell").asString()).isEqualTo("H11");
    assertThat(codes(approve("tanaka", draft))).isEqualTo("[UNKNOWN_WORD]");
  }

  @Test
  void ofTwoOfficersOnOneDraftTheLaterOneIsTold() throws IOException {
    JsonNode draft = started("sato");
    String path = "/api/drafts/" + draft.at("/id").asString() + "/workbooks/" + SMALL;
    set("C", 11, "先の変更");
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
  void anApprovalIsTakenBackBeforeItsFirstDay() throws IOException {
    set("C", 11, "来月からの内容");
    JsonNode draft = started("sato");
    String path = "/api/drafts/" + draft.at("/id").asString() + "/approval";
    Map<String, Object> wish =
        Map.of(
            "hash",
            draft.at("/hash").asString(),
            "version",
            1,
            "effectiveFrom",
            "2026-12-25",
            "comment",
            "来月から");
    String later = people.json("tanaka", "POST", path, wish).json().at("/ruleset").asString();
    String query = "/api/rulesets?on=2026-12-25";
    assertThat(people.ask("sato", "GET", query).text()).contains(later);

    assertThat(people.ask("tanaka", "DELETE", path).status()).isEqualTo(204);
    assertThat(people.ask("sato", "GET", query).text()).doesNotContain(later);
    assertThat(people.ask("tanaka", "DELETE", path).status()).isEqualTo(409);
  }

  @Test
  void aDiscardedDraftIsNotChangedAnyMore() throws IOException {
    JsonNode draft = started("sato");
    String path = "/api/drafts/" + draft.at("/id").asString();
    assertThat(people.ask("sato", "DELETE", path, "If-Match", "\"1\"").status()).isEqualTo(204);
    byte[] file = Files.readAllBytes(folder.resolve(SMALL));
    Answer late =
        people.bytes("sato", "PUT", path + "/workbooks/" + SMALL, file, "If-Match", "\"2\"");
    assertThat(codes(late)).isEqualTo("[DRAFT_NOT_OPEN]");
  }

  @Test
  void aDraftIsReadByManyAtOnce() throws Exception {
    String path = "/api/drafts/" + started("sato").at("/id").asString();
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
    String id = started("sato").at("/id").asString();
    people.join("okada", "AUDITOR");
    String csv = people.ask("okada", "GET", "/api/log?actor=sato", "Accept", "text/csv").text();
    assertThat(csv).contains("DRAFT_STARTED").contains(id).contains("127.0.0.1");
    assertThat(people.ask("sato", "GET", "/api/log").status()).isEqualTo(403);
  }

  @Test
  void aDeputyApprovesInTheApproversPlaceForAPeriod() throws IOException {
    people.join("ito", "REVIEWER");
    set("C", 11, "代理が承認する内容");
    JsonNode draft = started("sato");
    assertThat(approve("ito", draft).status()).isEqualTo(403);

    Map<String, String> named =
        Map.of("deputy", "ito", "firstDay", "2026-11-25", "lastDay", "2026-11-30");
    assertThat(people.json("tanaka", "POST", "/api/deputies", named).status()).isEqualTo(201);
    assertThat(people.ask("ito", "GET", "/api/me").json().at("/deputyFor/0").asString())
        .isEqualTo("tanaka");
    Answer approved =
        people.json(
            "ito",
            "POST",
            "/api/drafts/" + draft.at("/id").asString() + "/approval",
            Map.of(
                "hash",
                draft.at("/hash").asString(),
                "version",
                1,
                "effectiveFrom",
                "2026-12-30",
                "comment",
                "代理で確認した"));
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
  }

  @Test
  void nobodyApprovesInThePlaceOfAnAuthor() throws IOException {
    people.join("kato", "REVIEWER");
    people.json(
        "suzuki",
        "POST",
        "/api/deputies",
        Map.of("deputy", "kato", "firstDay", "2026-11-25", "lastDay", "2026-11-30"));
    set("C", 11, "代理では承認できない内容");
    assertThat(codes(approve("kato", started("suzuki")))).isEqualTo("[DEPUTY_OF_AUTHOR]");
  }

  @Test
  void theImpactOfADraftIsToldBySupplierAndCell() throws Exception {
    people.join("rina", "REVIEWER");
    var request =
        io.kijun.fixture.SupplierJson.compliantBut(
            json ->
                ((tools.jackson.databind.node.ObjectNode) json.at("/supplier")).put("id", "S-77"));
    assertThat(people.json("rina", "POST", "/api/evaluations", request).status()).isEqualTo(201);
    set("H", 11, "1回以上/6か月");
    String path = "/api/drafts/" + started("sato").at("/id").asString() + "/impact";
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
