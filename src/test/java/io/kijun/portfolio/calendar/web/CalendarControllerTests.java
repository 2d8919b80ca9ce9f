package io.kijun.portfolio.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.fixture.SupplierJson;
import io.kijun.record.StandingsNow;
import io.kijun.record.SupplierStanding;
import io.kijun.runtime.PlainJson;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The calendar as a client subscribes to it. */
@KijunService
class CalendarControllerTests {

  private final Api api;
  private final People people;
  private final SheetRound sheets;
  private final StandingsNow standings;

  @Autowired
  CalendarControllerTests(Api api, People people, SheetRound sheets, StandingsNow standings) {
    this.api = api;
    this.people = people;
    this.sheets = sheets;
    this.standings = standings;
  }

  @BeforeEach
  void join() {
    people.join("cal-reviewer", "REVIEWER");
  }

  /** A registered supplier that stands by an evaluation of its facts. */
  private void evaluated(String code, String group) {
    sheets.register(code, group);
    stands(code, json -> {});
  }

  /** It stands by what is compliant, with changes. */
  private void stands(String code, Consumer<ObjectNode> change) {
    ObjectNode facts = SupplierJson.compliantBut(change);
    facts.remove(List.of("asOf", "ruleset"));
    ((ObjectNode) facts.required("supplier")).put("id", code);
    String path = "/api/suppliers/" + code + "/facts";
    int version = people.ask("cal-reviewer", "GET", path).json().path("version").asInt(0);
    Answer put =
        people.bytes(
            "cal-reviewer",
            "PUT",
            path,
            PlainJson.bytes(facts),
            "Content-Type",
            "application/json",
            "If-Match",
            Integer.toString(version));
    assertThat(put.status()).as(put.text()).isEqualTo(200);
    Answer made =
        people.json("cal-reviewer", "POST", "/api/suppliers/" + code + "/evaluations", Map.of());
    assertThat(made.status()).as(made.text()).isEqualTo(201);
  }

  private JsonNode token(String user, Map<String, Object> wish) {
    Answer made = people.json(user, "POST", "/api/calendar-tokens", wish);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json();
  }

  /** Nobody signs in: the token is all that is sent. */
  private Answer read(JsonNode token, String more, String... headers) {
    String path = "/api/calendar.ics?token=" + token.at("/token").asString() + more;
    HttpRequest.Builder request = HttpRequest.newBuilder(api.request(path).build().uri()).GET();
    return api.send(headers.length == 0 ? request : request.headers(headers));
  }

  private static List<VEvent> events(Answer answer) throws Exception {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    Calendar calendar = new CalendarBuilder().build(new StringReader(answer.text()));
    assertThat(calendar.validate(true).hasErrors()).isFalse();
    return calendar.getComponents("VEVENT");
  }

  /** Day, what is told of it and the text below, by id. */
  private static Map<String, String> told(Answer answer, String summary) throws Exception {
    Map<String, String> told = new TreeMap<>();
    for (VEvent event : events(answer)) {
      String title = value(event, Property.SUMMARY);
      if (title.contains(summary)) {
        String had =
            told.put(
                value(event, Property.UID),
                value(event, Property.DTSTART)
                    + " "
                    + title
                    + "\n"
                    + value(event, Property.DESCRIPTION));
        assertThat(had).as("an id twice").isNull();
      }
    }
    return told;
  }

  private static String value(VEvent event, String property) {
    return event.<Property>getProperty(property).orElseThrow().getValue();
  }

  private JsonNode notReviewed(String code) {
    stands(code, json -> SupplierJson.evidence(json, 1).putArray("performances").add("2024-05-01"));
    JsonNode found =
        people.ask("cal-reviewer", "GET", "/api/findings?state=OPEN&supplier=" + code).json();
    assertThat(found.at("/findings")).hasSize(1);
    return found.at("/findings/0");
  }

  private Answer excepted(String code, JsonNode finding) {
    people.join("cal-second", "REVIEWER");
    Answer asked =
        people.json(
            "cal-reviewer",
            "POST",
            "/api/exceptions",
            Map.of(
                "supplier",
                code,
                "item",
                finding.at("/item").asString(),
                "reason",
                "新しい事務所へ移るまでの間、旧事務所の方針を使うため",
                "until",
                "2027-02-28"));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    return people.json(
        "cal-second", "POST", asked.header("Location") + "/approval", Map.of("comment", "可"));
  }

  @Test
  void aFindingIsThereOnTheDayOfItsPlanAndNotWhileItIsTolerated() throws Exception {
    sheets.register("cal-due", "cal-due");
    JsonNode finding = notReviewed("cal-due");
    JsonNode token = token("cal-reviewer", Map.of("label", "指摘", "supplier", "cal-due"));
    Map<String, String> first = told(read(token, ""), "指摘");
    assertThat(first).hasSize(1);
    String id = first.keySet().iterator().next();
    assertThat(first.get(id))
        .startsWith(finding.at("/due").asString().replace("-", ""))
        .contains("cal-due：指摘の期限 1件", "期限超過（重要度：");
    assertThat(told(read(token, "&lang=en"), "finding").get(id)).contains("cal-due: 1 finding due");

    people.json(
        "cal-reviewer",
        "PUT",
        "/api/findings/" + finding.at("/id").asString() + "/plan",
        Map.of("owner", "鈴木", "date", "2027-01-29", "text", "見直す"));
    Map<String, String> planned = told(read(token, ""), "指摘");
    assertThat(planned).containsOnlyKeys(id);
    assertThat(planned.get(id)).startsWith("20270129 ").contains("計画あり").doesNotContain("鈴木");

    people.json(
        "cal-reviewer",
        "PUT",
        "/api/findings/" + finding.at("/id").asString() + "/plan",
        Map.of("owner", "鈴木", "date", "2026-11-25", "text", "見直す"));
    assertThat(told(read(token, ""), "指摘")).containsOnlyKeys(id);

    Answer approved = excepted("cal-due", finding);
    assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    assertThat(told(read(token, ""), "指摘")).isEmpty();
    assertThat(summaries(read(token, ""))).anyMatch(one -> one.contains("例外の最終日"));

    people.json(
        "cal-reviewer",
        "PUT",
        "/api/suppliers/cal-due",
        Map.of("code", "cal-due", "name", "株式会社cal-due", "endedOn", "2026-11-01"));
    assertThat(read(token, "").text()).doesNotContain("VEVENT");
    assertThat(read(token("cal-reviewer", Map.of("label", "all")), "").text())
        .doesNotContain("cal-due");
  }

  @Test
  void aLapseThatMovesStaysTheSameEvent() throws Exception {
    sheets.register("cal-moves", "cal-moves");
    JsonNode token = token("cal-reviewer", Map.of("label", "失効", "supplier", "cal-moves"));
    stands(
        "cal-moves",
        json -> SupplierJson.evidence(json, 1).putArray("performances").add("2026-05-01"));
    Map<String, String> before = told(read(token, ""), "失効");

    stands(
        "cal-moves",
        json -> SupplierJson.evidence(json, 1).putArray("performances").add("2026-06-01"));
    Map<String, String> after = told(read(token, ""), "失効");

    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void onTheFirstDayOfARulesetSuppliersStandAsTheyStood() {
    evaluated("cal-new", "cal-new");
    LocalDate day = LocalDate.of(2026, 11, 25);
    RulesetHash another = new RulesetHash("sha256:" + "0".repeat(64));

    for (RulesetHash inForce : Arrays.asList(another, null)) {
      List<SupplierStanding> found =
          standings.list(
              new StandingsNow.StandingsAsked(inForce, "cal-new", day), "", 10, Sight.ALL);
      assertThat(found).extracting(SupplierStanding::supplier).containsExactly("cal-new");
    }
    RulesetHash inForce =
        standings
            .list(new StandingsNow.StandingsAsked(null, "cal-new", day), "", 10, Sight.ALL)
            .get(0)
            .standing()
            .ruleset();
    assertThat(
            standings.list(
                new StandingsNow.StandingsAsked(inForce, null, day), "cal-neu", 1, Sight.ALL))
        .extracting(SupplierStanding::supplier)
        .containsExactly("cal-new");
    assertThat(
            standings.list(
                new StandingsNow.StandingsAsked(inForce, "cal-new", day), "cal-new", 1, Sight.ALL))
        .isEmpty();
  }

  @Test
  void tokensAreFoundWhereTheirAnswersSayAndHaveLabelsOfOneLine() {
    for (String path : List.of("/api/calendar-tokens", "/api/tokens")) {
      Answer made = people.json("cal-reviewer", "POST", path, Map.of("label", "会社のPC"));
      assertThat(made.status()).as(made.text()).isEqualTo(201);
      Answer found = people.ask("cal-reviewer", "GET", made.header("Location"));
      assertThat(found.json().at("/label").asString()).isEqualTo("会社のPC");
      assertThat(found.text()).doesNotContain(made.json().at("/token").asString());
      people.join("cal-else", "REVIEWER");
      assertThat(people.ask("cal-else", "GET", made.header("Location")).status()).isEqualTo(404);
      Answer refused = people.json("cal-reviewer", "POST", path, Map.of("label", "a\rb"));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.json().at("/issues/0/path").asString()).isEqualTo("$.label");
    }
  }

  private static List<String> summaries(Answer answer) throws Exception {
    return events(answer).stream()
        .map(event -> event.<Property>getProperty(Property.SUMMARY).orElseThrow().getValue())
        .toList();
  }

  @Test
  void whatLapsesIsThereTheSameEachTimeAndWithoutNames() throws Exception {
    evaluated("cal-1", "cal-a");
    JsonNode token = token("cal-reviewer", Map.of("label", "会社のPC"));

    Answer first = read(token, "&supplier=cal-1");

    assertThat(summaries(first)).anyMatch(one -> one.startsWith("cal-1：失効"));
    assertThat(first.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(first.text()).doesNotContain("株式会社", "cal-reviewer");
    Answer again = read(token, "&supplier=cal-1");
    assertThat(again.text()).isEqualTo(first.text());
    Answer same = read(token, "&supplier=cal-1", "If-None-Match", first.header("ETag"));
    assertThat(same.status()).isEqualTo(304);
    assertThat(summaries(read(token, "&supplier=cal-1&lang=en")))
        .anyMatch(one -> one.contains("lapse"));
  }

  @Test
  void aCampaignsDaysAreThereUntilItIsClosed() throws Exception {
    sheets.register("cal-camp", "cal-camp");
    String path =
        people
            .json(
                "cal-reviewer",
                "POST",
                "/api/campaigns",
                Map.of("title", "年次の依頼", "group", "cal-camp", "dueOn", "2027-01-31"))
            .header("Location");
    JsonNode token = token("cal-reviewer", Map.of("label", "一社", "supplier", "cal-camp"));
    assertThat(summaries(read(token, ""))).containsExactly("一斉依頼の依頼日：年次の依頼", "一斉依頼の回答期限：年次の依頼");

    people.ask("cal-reviewer", "POST", path + "/closing");

    assertThat(read(token, "").text()).doesNotContain("VEVENT");
  }

  @Test
  void theTokensUserDecidesWhatIsSeenAtTheMoment() throws Exception {
    evaluated("cal-seen", "cal-seen");
    evaluated("cal-hidden", "cal-hidden");
    people.join("cal-limited", "REVIEWER");
    JsonNode token = token("cal-limited", Map.of("label", "x"));
    assertThat(read(token, "").text()).contains("cal-hidden", "cal-seen");

    people.json("admin", "PUT", "/api/users/cal-limited", Map.of("groups", List.of("cal-seen")));

    JsonNode anew =
        read(token, "").status() == 200 ? token : token("cal-limited", Map.of("label", "y"));
    assertThat(read(anew, "").text()).contains("cal-seen").doesNotContain("cal-hidden");
    assertThat(read(anew, "&supplier=cal-hidden").status()).isEqualTo(404);
    assertThat(
            people
                .json(
                    "cal-limited",
                    "POST",
                    "/api/calendar-tokens",
                    Map.of("label", "z", "supplier", "cal-hidden"))
                .status())
        .isEqualTo(404);

    people.json("admin", "PUT", "/api/users/cal-limited", Map.of("disabled", true));
    assertThat(read(anew, "").status()).isEqualTo(404);
  }

  @Test
  void aTokenIsForItsCalendarAndForNothingElse() {
    sheets.register("cal-only", "cal-only");
    sheets.register("cal-other", "cal-only");
    JsonNode token = token("cal-reviewer", Map.of("label", "1社", "supplier", "cal-only"));
    String text = token.at("/token").asString();

    assertThat(read(token, "&supplier=cal-other").status()).isEqualTo(404);
    assertThat(read(token, "&supplier=cal-only").status()).isEqualTo(200);
    assertThat(api.get("/api/suppliers", "Authorization", "Bearer " + text).status())
        .isEqualTo(401);
    String listed = people.ask("cal-reviewer", "GET", "/api/calendar-tokens").text();
    assertThat(listed).contains("1社").doesNotContain(text);
    assertThat(people.ask("admin", "GET", "/api/log").text()).doesNotContain(text);

    String path = "/api/calendar-tokens/" + token.at("/id").asString();
    assertThat(people.ask("admin", "DELETE", path).status()).isEqualTo(404);
    assertThat(people.ask("cal-reviewer", "DELETE", path).status()).isEqualTo(204);
    assertThat(read(token, "").status()).isEqualTo(404);
    assertThat(people.ask("cal-reviewer", "DELETE", path).status()).isEqualTo(404);
  }

  @Test
  void withoutATokenThereIsNothing() {
    assertThat(api.get("/api/calendar.ics").status()).isEqualTo(400);
    Answer wrong = api.get("/api/calendar.ics?token=kijuncal_nothing");
    assertThat(wrong.status()).isEqualTo(404);
    assertThat(wrong.text()).doesNotContain("kijuncal_nothing");
    assertThat(
            people
                .json(
                    "cal-reviewer",
                    "POST",
                    "/api/calendar-tokens",
                    Map.of("label", "x", "lastDay", "2020-01-01"))
                .status())
        .isEqualTo(400);
  }

  @Test
  void aPasswordOfOnesOwnEndsTokensAsItEndsOthers() {
    people.join("cal-leaves", "REVIEWER");
    JsonNode token = token("cal-leaves", Map.of("label", "x"));
    assertThat(read(token, "").status()).isEqualTo(200);

    people.json(
        "cal-leaves", "PUT", "/api/me/password", Map.of("password", "another-password-of-mine"));

    assertThat(read(token, "").status()).isEqualTo(404);
  }
}
