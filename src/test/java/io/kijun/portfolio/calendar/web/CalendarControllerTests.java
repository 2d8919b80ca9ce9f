package io.kijun.portfolio.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.fixture.SupplierJson;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
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

  @Autowired
  CalendarControllerTests(Api api, People people, SheetRound sheets) {
    this.api = api;
    this.people = people;
    this.sheets = sheets;
  }

  @BeforeEach
  void join() {
    people.join("cal-reviewer", "REVIEWER");
  }

  /** A registered supplier that stands by an evaluation of its facts. */
  private void evaluated(String code, String group) {
    sheets.register(code, group);
    ObjectNode facts = SupplierJson.compliant();
    facts.remove(List.of("asOf", "ruleset"));
    ((ObjectNode) facts.required("supplier")).put("id", code);
    Answer put = people.json("cal-reviewer", "PUT", "/api/suppliers/" + code + "/facts", facts);
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
    assertThat(summaries(read(token, ""))).containsExactly("依頼：年次の依頼", "回答期限：年次の依頼");

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
