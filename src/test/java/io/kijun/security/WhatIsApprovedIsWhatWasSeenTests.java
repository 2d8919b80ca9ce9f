package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.fixture.GoingBack;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Nothing goes in force that the approver has not looked at. */
@KijunService
class WhatIsApprovedIsWhatWasSeenTests {

  private static final String SMALL = "01-small.xlsx";

  @TempDir private Path folder = Path.of("");
  private final People people;
  private final GoingBack goingBack;

  @Autowired
  WhatIsApprovedIsWhatWasSeenTests(People people, GoingBack goingBack) {
    this.people = people;
    this.goingBack = goingBack;
  }

  @BeforeEach
  void peopleAndWorkbooks() throws IOException {
    goingBack.now();
    people.join("saeki", "OFFICER");
    people.join("shiono", "OFFICER", "APPROVER");
    people.join("tabata", "APPROVER");
    SmallWorkbooks.write(folder);
  }

  @AfterEach
  void goBack() {
    goingBack.now();
  }

  private void set(String cell, String text) throws IOException {
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", cell, text);
  }

  private byte[] small() throws IOException {
    return Files.readAllBytes(folder.resolve(SMALL));
  }

  private JsonNode started() throws IOException {
    return people.draft("saeki", "題名", SmallWorkbooks.files(folder)).json();
  }

  private static String path(JsonNode draft) {
    return "/api/drafts/" + draft.at("/id").asString();
  }

  private JsonNode put(JsonNode draft, byte[] content) {
    String version = draft.at("/version").toString();
    String path = path(draft) + "/workbooks/" + SMALL;
    Answer answer = people.bytes("saeki", "PUT", path, content, "If-Match", version);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private JsonNode explained(JsonNode draft, String subject, String reason) {
    String path = path(draft) + "/loosenings/" + subject;
    Answer answer = people.json("saeki", "PUT", path, Map.of("reason", reason));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private Answer approve(JsonNode seen) {
    return approve("tabata", seen, Map.of());
  }

  private Answer approve(String user, JsonNode seen, Map<String, Object> besides) {
    Map<String, Object> wish = new TreeMap<>(besides);
    wish.put("hash", seen.at("/hash").asString());
    wish.put("version", seen.at("/version").asInt());
    wish.put("comment", "確認した");
    return people.json(user, "POST", path(seen) + "/approval", wish);
  }

  private static List<String> issues(Answer answer) {
    return answer
        .json()
        .at("/issues")
        .valueStream()
        .map(one -> one.at("/code").asString() + " " + one.at("/path").asString())
        .toList();
  }

  private static void changed(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(issues(answer)).containsExactly("CHANGED version");
  }

  @Test
  void anotherFileOfTheSameMeaningIsAnotherVersion() throws IOException {
    set("C11", "同じ意味のほかのファイル");
    JsonNode seen = started();
    byte[] same =
        new BadWorkbooks(small())
            .with("docProps/note.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
    JsonNode now = put(seen, same);

    assertThat(now.at("/hash")).isEqualTo(seen.at("/hash"));
    changed(approve(seen));
    assertThat(approve(now).status()).isEqualTo(201);
  }

  @Test
  void anotherReasonIsAnotherVersion() throws IOException {
    set("H11", "1回以上/2年");
    JsonNode seen = explained(started(), "002-1", "負担が大きいため");
    JsonNode now = explained(seen, "002-1", "気が変わったため");

    assertThat(now.at("/version").asInt()).isEqualTo(seen.at("/version").asInt() + 1);
    changed(approve(seen));
    assertThat(approve(now).status()).isEqualTo(201);
  }

  @Test
  void aDayThatWasWithdrawnIsAnotherVersion() throws IOException {
    set("C11", "来月からの別の内容");
    JsonNode seen = started();
    assertThat(approve("tabata", seen, Map.of("effectiveFrom", "2026-12-25")).status())
        .isEqualTo(201);
    assertThat(people.ask("tabata", "DELETE", path(seen) + "/approval").status()).isEqualTo(204);

    changed(approve(seen));
    assertThat(approve(people.ask("tabata", "GET", path(seen)).json()).status()).isEqualTo(201);
  }

  @Test
  void anApprovalThatNamesNoVersionIsRefused() throws IOException {
    JsonNode draft = started();
    Map<String, String> wish = Map.of("hash", draft.at("/hash").asString(), "comment", "見た");
    Answer answer = people.json("tabata", "POST", path(draft) + "/approval", wish);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(issues(answer)).containsExactly("MISSING $.version");
  }

  @Test
  void aReasonCountsForTheChangeItWasWrittenForAlone() throws IOException {
    set("H11", "1回以上/2年");
    JsonNode twoYears = explained(started(), "002-1", "2年で足りるため");
    set("H11", "1回以上");
    JsonNode ever = put(twoYears, small());

    JsonNode difference = ever.at("/differences/0");
    assertThat(difference.at("/subject").asString()).isEqualTo("002-1");
    assertThat(difference.has("reason")).isFalse();
    assertThat(difference.at("/outdatedReason").asString()).isEqualTo("2年で足りるため");
    assertThat(issues(approve(ever))).containsExactly("NO_REASON 002-1");

    set("H11", "1回以上/2年");
    JsonNode again = put(ever, small());
    assertThat(again.at("/differences/0/reason").asString()).isEqualTo("2年で足りるため");
  }

  @Test
  void aReasonForOneBeforeDoesNotCountForAnother() throws IOException {
    set("H11", "1回以上/6か月");
    JsonNode stricter = started();
    set("H11", "1回以上/2年");
    JsonNode draft = explained(started(), "002-1", "1年から2年にするため");
    assertThat(approve(stricter).status()).isEqualTo(201);

    assertThat(issues(approve(draft))).containsExactly("NO_REASON 002-1");
    assertThat(approve(explained(draft, "002-1", "半年から2年にするため")).status()).isEqualTo(201);
  }

  @Test
  void whoeverGivesAReasonIsAnAuthor() throws IOException {
    set("H11", "1回以上/2年");
    JsonNode draft = started();
    String path = path(draft) + "/loosenings/002-1";
    JsonNode now = people.json("shiono", "PUT", path, Map.of("reason", "自分で書く")).json();
    assertThat(issues(approve("shiono", now, Map.of()))).containsExactly("AUTHOR shiono");
  }

  @Test
  void aReasonForAnEarlierVersionIsNotTakenWhereTheVersionIsNamed() throws IOException {
    set("H11", "1回以上/2年");
    JsonNode draft = started();
    set("H11", "1回以上");
    put(draft, small());
    byte[] reason = "{\"reason\":\"2年にするため\"}".getBytes(StandardCharsets.UTF_8);
    String path = path(draft) + "/loosenings/002-1";
    assertThat(people.bytes("saeki", "PUT", path, reason, "If-Match", "1").status()).isEqualTo(412);
  }

  @Test
  void aWishForAnotherDayOrWithAnotherCommentIsAnotherVersion() throws IOException {
    set("C11", "再施行の前の内容");
    JsonNode draft = started();
    assertThat(approve(draft).status()).isEqualTo(201);
    String ruleset = "/api/rulesets/" + draft.at("/base").asString();
    JsonNode before = people.ask("saeki", "GET", ruleset).json();
    int version = before.at("/reinstatementVersion").asInt();

    JsonNode first = asked(ruleset, version, "2026-12-01").json();
    JsonNode seen = people.ask("tabata", "GET", ruleset).json();
    assertThat(seen.at("/reinstatement/version").asInt()).isEqualTo(first.at("/version").asInt());
    changed(asked(ruleset, version, "2026-12-31"));
    JsonNode second = asked(ruleset, first.at("/version").asInt(), "2026-12-31").json();

    changed(reinstate(seen, ruleset, first));
    assertThat(people.ask("saeki", "DELETE", ruleset + "/reinstatement").status()).isEqualTo(204);
    changed(reinstate(seen, ruleset, second));
    JsonNode third = asked(ruleset, second.at("/version").asInt() + 1, "2026-11-25").json();
    changed(reinstate(seen, ruleset, second));
    assertThat(reinstate(seen, ruleset, third).status()).isEqualTo(201);
  }

  private Answer asked(String ruleset, int version, String day) {
    Map<String, Object> wish =
        Map.of("version", version, "effectiveFrom", day, "comment", "元に戻す " + day);
    return people.json("saeki", "POST", ruleset + "/reinstatement", wish);
  }

  private Answer reinstate(JsonNode seen, String ruleset, JsonNode wish) {
    Map<String, Object> approval =
        Map.of(
            "hash", seen.at("/hash").asString(),
            "version", wish.at("/version").asInt(),
            "comment", "承認");
    return people.json("tabata", "POST", ruleset + "/reinstatement/approval", approval);
  }
}
