package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.GoingBack;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Several drafts, several officers and several approvers at once: nothing is undone unseen. */
@KijunService
class SideBySideTests {

  private static final String SMALL = "01-small.xlsx";
  private static final String STANDARD = "00-standard.xlsx";

  @TempDir private Path folder = Path.of("");
  private final People people;
  private final GoingBack goingBack;

  @Autowired
  SideBySideTests(People people, GoingBack goingBack) {
    this.people = people;
    this.goingBack = goingBack;
  }

  /** A ruleset whose workbooks are on record is in force. */
  @BeforeEach
  void workbooksOnRecord() throws IOException {
    goingBack.now();
    people.join("sato", "OFFICER");
    people.join("suzuki", "OFFICER", "APPROVER");
    people.join("tanaka", "APPROVER");
    SmallWorkbooks.write(folder);
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", "C11", "役員が見直す");
    approved(people.draft("sato", "土台", SmallWorkbooks.files(folder)).json());
  }

  @AfterEach
  void goBack() {
    goingBack.now();
  }

  private JsonNode draft(String workbook, String sheet, String cell, String text)
      throws IOException {
    Path other = folder.resolve("other");
    SmallWorkbooks.write(Files.createDirectories(other));
    SmallWorkbooks.change(other.resolve(SMALL), "基準", "C11", "役員が見直す");
    SmallWorkbooks.change(other.resolve(workbook), sheet, cell, text);
    byte[] file = SmallWorkbooks.files(other).get(workbook);
    Answer answer = people.draft("sato", "題名", Map.of(workbook, file));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private static String path(JsonNode draft) {
    return "/api/drafts/" + draft.at("/id").asString();
  }

  private JsonNode read(JsonNode draft) {
    return people.ask("tanaka", "GET", path(draft)).json();
  }

  private Answer approve(JsonNode draft, String... effectiveFrom) {
    Map<String, Object> wish = new TreeMap<>();
    wish.put("version", draft.at("/version").asInt());
    wish.put("hash", draft.at("/hash").asString());
    wish.put("comment", "確認した");
    for (String day : effectiveFrom) {
      wish.put("effectiveFrom", day);
    }
    return people.json("tanaka", "POST", path(draft) + "/approval", wish);
  }

  private String approved(JsonNode draft, String... effectiveFrom) {
    Answer answer = approve(draft, effectiveFrom);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().at("/ruleset").asString();
  }

  private static List<String> codes(Answer answer) {
    return answer
        .json()
        .at("/issues")
        .valueStream()
        .map(one -> one.at("/code").asString() + " " + one.at("/path").asString())
        .toList();
  }

  @Test
  void whatCameInForceSinceIsNotUndoneUnseen() throws IOException {
    JsonNode stricter = draft(SMALL, "基準", "H11", "1回以上/6か月");
    JsonNode other = draft(STANDARD, "ラベル", "C2", "Policies");
    assertThat(other.at("/replaces").valueStream().map(JsonNode::toString)).isEmpty();
    String now = approved(stricter);

    JsonNode seen = read(other).at("/replaces/0");
    assertThat(seen.at("/ruleset").asString()).isEqualTo(now);
    JsonNode undone =
        seen.at("/differences")
            .valueStream()
            .filter(one -> one.at("/subject").asString().equals("002-1"))
            .findFirst()
            .orElseThrow();
    assertThat(undone.at("/loosened").asBoolean()).isTrue();
    assertThat(undone.at("/cells/0/before/value").asString()).isEqualTo("1回以上/6か月");
    assertThat(codes(approve(other))).containsExactly("NO_REASON 002-1");
  }

  @Test
  void aDraftMovesOntoWhatCameInForceSince() throws IOException {
    JsonNode stricter = draft(SMALL, "基準", "H11", "1回以上/6か月");
    JsonNode other = draft(STANDARD, "ラベル", "C2", "Policies");
    String now = approved(stricter);

    byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
    assertThat(people.bytes("sato", "PUT", path(other) + "/base", empty).status()).isEqualTo(428);
    Answer moved = people.bytes("suzuki", "PUT", path(other) + "/base", empty, "If-Match", "\"1\"");
    assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    assertThat(moved.json().at("/base").asString()).isEqualTo(now);
    assertThat(moved.json().at("/version").asInt()).isEqualTo(2);
    assertThat(moved.json().at("/authors").toString()).isEqualTo("[\"sato\",\"suzuki\"]");
    assertThat(moved.json().at("/replaces").valueStream().map(JsonNode::toString)).isEmpty();
    assertThat(moved.json().at("/differences").valueStream().map(one -> one.at("/subject")))
        .singleElement()
        .asString()
        .contains("label");
    approved(moved.json());
  }

  @Test
  void aWorkbookThatBothChangedIsNamed() throws IOException {
    JsonNode stricter = draft(SMALL, "基準", "H11", "1回以上/6か月");
    JsonNode other = draft(SMALL, "基準", "D11", "Officers review it");
    String now = approved(stricter);

    byte[] base = PlainJson.bytes(Map.of("base", now));
    Answer refused = people.bytes("sato", "PUT", path(other) + "/base", base, "If-Match", "\"1\"");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(codes(refused)).containsExactly("CHANGED_IN_BOTH " + SMALL);
    assertThat(read(other).at("/version").asInt()).isEqualTo(1);

    String workbook = path(other) + "/workbooks/" + SMALL;
    people.ask("sato", "DELETE", workbook, "If-Match", "\"1\"");
    Answer moved = people.bytes("sato", "PUT", path(other) + "/base", base, "If-Match", "\"2\"");
    assertThat(moved.json().at("/differences").valueStream().map(JsonNode::toString)).isEmpty();
  }

  @Test
  void whatIsApprovedForALaterDayIsComparedTooFromThen() throws IOException {
    JsonNode later = draft(SMALL, "基準", "H11", "1回以上/6か月");
    JsonNode other = draft(STANDARD, "ラベル", "C2", "Policies");
    approved(later, "2026-12-25");

    assertThat(read(other).at("/replaces/0/effectiveFrom").asString()).isEqualTo("2026-12-25");
    assertThat(codes(approve(other, "2026-12-31"))).containsExactly("NO_REASON 002-1");
    approved(other);
  }

  @Test
  void ofManyApprovalsAtOnceOneCounts() throws Exception {
    JsonNode draft = draft(SMALL, "基準", "C11", "取締役が見直す");
    ExecutorService threads = Executors.newFixedThreadPool(6);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<Answer>> answers =
          IntStream.range(0, 6)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return approve(draft);
                          }))
              .toList();
      start.countDown();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Answer> answer : answers) {
        statuses.add(answer.get().status());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    } finally {
      threads.shutdownNow();
    }
    String id = people.ask("tanaka", "GET", "/api/rulesets/" + draft.at("/hash").asString()).text();
    assertThat(PlainJson.tree(id).at("/periods").size()).isEqualTo(1);
  }

  @Test
  void aWishToGoBackIsWithdrawnBeforeAndAfterItsApproval() throws IOException {
    JsonNode draft = draft(SMALL, "基準", "C11", "取締役会が見直す");
    String now = approved(draft);
    String before = draft.at("/base").asString();
    String path = "/api/rulesets/" + before + "/reinstatement";
    String hash =
        people.ask("sato", "GET", "/api/rulesets/" + before).json().at("/hash").asString();
    Map<String, Object> seen = Map.of("hash", hash, "version", 1, "comment", "元に戻す");

    people.json("sato", "POST", path, Map.of("comment", "誤り"));
    JsonNode wish = people.ask("tanaka", "GET", "/api/rulesets/" + before).json();
    assertThat(wish.at("/reinstatement/comment").asString()).isEqualTo("誤り");
    assertThat(wish.at("/reinstatement/askedBy").asString()).isEqualTo("sato");
    assertThat(people.ask("sato", "DELETE", path).status()).isEqualTo(204);
    assertThat(codes(people.json("tanaka", "POST", path + "/approval", seen)))
        .containsExactly("NOTHING_ASKED " + before);

    Answer asked =
        people.json("sato", "POST", path, Map.of("comment", "来年から", "effectiveFrom", "2027-01-01"));
    int version = asked.json().at("/version").asInt();
    Map<String, Object> again = Map.of("hash", hash, "version", version, "comment", "元に戻す");
    assertThat(codes(people.json("tanaka", "POST", path + "/approval", seen)))
        .containsExactly("CHANGED version");
    assertThat(people.json("tanaka", "POST", path + "/approval", again).status()).isEqualTo(201);
    String newYear = "/api/rulesets?on=2027-01-01";
    assertThat(people.ask("sato", "GET", newYear).text()).contains(before);
    assertThat(people.ask("tanaka", "DELETE", path).status()).isEqualTo(204);
    assertThat(people.ask("sato", "GET", newYear).text()).contains(now).doesNotContain(before);
    assertThat(people.ask("tanaka", "DELETE", path).status()).isEqualTo(409);
  }

  @Test
  void theImpactOnAnUploadedListIsToldToo() throws Exception {
    String path = path(draft(SMALL, "基準", "H11", "1回以上/6か月")) + "/impact";
    var fine = SupplierJson.compliant();
    var bad = SupplierJson.compliantBut(json -> json.put("asOf", "soon"));
    Answer refused = people.json("sato", "POST", path, Map.of("facts", List.of(fine, bad)));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/issues/0/path").asString()).isEqualTo("$.facts[1].asOf");

    assertThat(people.json("sato", "POST", path, Map.of("facts", List.of(fine))).status())
        .isEqualTo(202);
    JsonNode impact = people.whenDone("sato", path);
    assertThat(impact.at("/state").asString()).isEqualTo("DONE");
    assertThat(impact.at("/total").asInt()).isEqualTo(1);
    assertThat(impact.at("/changedTotal").asInt()).isEqualTo(1);
    assertThat(impact.at("/changed/0/supplier").asString()).isEqualTo("S-001");
  }
}
