package io.kijun.portfolio.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.portfolio.campaign.Campaigns;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A round from its beginning to its end, as a reviewer goes through it. */
@KijunService
class CampaignsControllerTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final People people;
  private final SheetRound sheets;
  private final JdbcClient database;
  private final Campaigns campaigns;
  private final SheetsOut sheetsOut;

  @Autowired
  CampaignsControllerTests(
      People people,
      SheetRound sheets,
      JdbcClient database,
      Campaigns campaigns,
      SheetsOut sheetsOut) {
    this.campaigns = campaigns;
    this.sheetsOut = sheetsOut;
    this.people = people;
    this.sheets = sheets;
    this.database = database;
  }

  @BeforeEach
  void join() {
    people.join("c-reviewer", "REVIEWER");
    people.join("c-officer", "OFFICER");
  }

  private String[] registered(String group, int number) {
    String[] codes = new String[number];
    for (int i = 0; i < number; i++) {
      codes[i] = group + "-" + (i + 1);
      sheets.register(codes[i], group);
    }
    return codes;
  }

  private Answer made(Map<String, Object> body) {
    return people.json("c-reviewer", "POST", "/api/campaigns", body);
  }

  private static Map<String, Object> of(String group, LocalDate askedOn, LocalDate dueOn) {
    return Map.of(
        "title",
        "2026年度の自己診断",
        "group",
        group,
        "askedOn",
        askedOn.toString(),
        "dueOn",
        dueOn.toString());
  }

  private JsonNode shown(String path) {
    Answer answer = people.ask("c-reviewer", "GET", path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static Map<String, String> states(JsonNode campaign) {
    Map<String, String> states = new TreeMap<>();
    campaign
        .at("/suppliers")
        .valueStream()
        .forEach(one -> states.put(one.at("/supplier").asString(), one.at("/state").asString()));
    return states;
  }

  @Test
  void aRoundGoesFromAskingToItsEnd() {
    String[] codes = registered("campaign-round", 4);
    Answer made = made(of("campaign-round", TODAY, TODAY.plusDays(30)));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String path = made.header("Location");
    assertThat(states(made.json()).values()).containsOnly("NOT_ASKED").hasSize(4);
    assertThat(made.json().at("/daysLeft").asInt()).isEqualTo(30);

    JsonNode leftOut =
        people
            .json(
                "c-reviewer",
                "POST",
                path + "/suppliers/" + codes[3] + "/leaving-out",
                Map.of("reason", "取引を縮小したため"))
            .json();
    assertThat(states(leftOut)).containsEntry(codes[3], "LEFT_OUT");
    assertThat(leftOut.at("/suppliers/3/leftOutBecause").asString()).isEqualTo("取引を縮小したため");

    Answer started = people.ask("c-reviewer", "POST", path + "/sheets");
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    assertThat(started.json().at("/suppliers").asInt()).isEqualTo(3);
    assertThat(started.header("Location")).startsWith("/api/check-sheets/out/");
    assertThat(people.whenDone("c-reviewer", started.header("Location")).at("/state").asString())
        .isEqualTo("DONE");
    assertThat(states(shown(path)))
        .containsEntry(codes[0], "ASKED")
        .containsEntry(codes[2], "ASKED");
    assertThat(people.ask("c-reviewer", "POST", path + "/sheets").status()).isEqualTo(409);

    JsonNode first = sheets.in("c-reviewer", codes[0], sheets.out(codes[0]).bytes()).json();
    JsonNode second = sheets.in("c-reviewer", codes[1], sheets.out(codes[1]).bytes()).json();
    assertThat(sheets.accept("c-reviewer", first).status()).isEqualTo(200);
    JsonNode now = shown(path);
    assertThat(states(now))
        .containsEntry(codes[0], "ACCEPTED")
        .containsEntry(codes[1], "IN")
        .containsEntry(codes[2], "ASKED");
    assertThat(now.at("/suppliers/1/sheet")).isEqualTo(second.at("/id"));
    assertThat(now.at("/counts/received").asInt()).isEqualTo(2);
    assertThat(now.at("/counts/rate").decimalValue()).isEqualByComparingTo("0.6666");
    assertThat(now.at("/byDay/0/in").asInt()).isEqualTo(2);
    assertThat(now.at("/byDay/0/out").asInt()).isEqualTo(3);

    assertThat(people.ask("c-reviewer", "POST", path + "/closing").status()).isEqualTo(200);
    assertThat(sheets.accept("c-reviewer", second).status()).isEqualTo(200);
    aMomentLater(second.at("/id").asString());
    assertThat(states(shown(path)))
        .as("as it was when it was closed")
        .containsEntry(codes[1], "IN");
    for (String what : List.of("/sheets", "/closing", "/reminders")) {
      Answer refused = people.ask("c-reviewer", "POST", path + what);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.text()).contains("CAMPAIGN_STATE");
    }
  }

  /** The service's clock stands still. */
  private void aMomentLater(String sheet) {
    database
        .sql(
            """
            update check_sheet_state set recorded_at = :later
            where check_sheet = :sheet and state = 'ACCEPTED'
            """)
        .param("later", TODAY.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
        .param("sheet", UUID.fromString(sheet))
        .update();
  }

  @Test
  void whoHasNotAnsweredIsLateAndRemindedByLetters() throws IOException {
    String[] codes = registered("late", 3);
    String path = made(of("late", TODAY.minusDays(40), TODAY.minusDays(3))).header("Location");
    sheets.out(codes[0]);
    sheets.out(codes[1]);
    assertThat(states(shown(path)))
        .containsEntry(codes[0], "LATE")
        .containsEntry(codes[2], "NOT_ASKED");

    byte[] zip =
        people
            .bytes(
                "c-reviewer", "POST", path + "/reminders", new byte[0], "Accept", "application/zip")
            .text()
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(zip).isNotEmpty();
    JsonNode now = shown(path);
    assertThat(now.at("/suppliers/0/reminders").asInt()).isEqualTo(1);
    assertThat(now.at("/suppliers/2/reminders").asInt()).isZero();
    assertThat(now.at("/counts/reminded").asInt()).isEqualTo(2);

    Map<String, String> letters =
        unzipped(
            people.download(
                "c-reviewer", path + "/letters?kind=REMINDER", "Accept", "application/zip"));
    assertThat(letters).containsOnlyKeys("督促状_" + codes[0] + ".txt", "督促状_" + codes[1] + ".txt");
    assertThat(letters.get("督促状_" + codes[0] + ".txt"))
        .startsWith("\uFEFF")
        .contains("株式会社" + codes[0], "株式会社" + codes[0] + " 御中", "期限を3日過ぎております。\r\n");

    Answer one =
        people.bytes(
            "c-reviewer",
            "POST",
            path + "/reminders",
            ("{\"suppliers\":[\"" + codes[1] + "\"]}").getBytes(StandardCharsets.UTF_8),
            "Accept",
            "text/plain",
            "Content-Type",
            "application/json");
    assertThat(one.status()).as(one.text()).isEqualTo(200);
    assertThat(one.text()).contains("株式会社" + codes[1]).doesNotContain(codes[0]);
    assertThat(shown(path).at("/suppliers/1/reminders").asInt()).isEqualTo(2);
    Answer refused =
        people.json(
            "c-reviewer", "POST", path + "/reminders", Map.of("suppliers", List.of(codes[2])));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("NOT_IN_CAMPAIGN");
  }

  @Test
  void howeverOftenSheetsAreAskedForEachSupplierIsSentOne() throws IOException {
    String[] codes = registered("twice", 3);
    String path = made(of("twice", TODAY, TODAY.plusDays(5))).header("Location");
    Answer first = people.ask("c-reviewer", "POST", path + "/sheets");
    assertThat(first.status()).as(first.text()).isEqualTo(202);
    Answer second = people.ask("c-reviewer", "POST", path + "/sheets");
    assertThat(second.status()).as(second.text()).isEqualTo(409);
    people.whenDone("c-reviewer", first.header("Location"));
    assertThat(out(codes)).isEqualTo(3);

    UUID campaign = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    Instant since = TODAY.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    assertThat(campaigns.lockNotAsked(campaign, codes[0], since)).isFalse();
    String other = made(of("twice", TODAY, TODAY)).header("Location");
    UUID another = UUID.fromString(other.substring(other.lastIndexOf('/') + 1));
    Instant later = TODAY.plusDays(9).atStartOfDay().toInstant(ZoneOffset.UTC);
    assertThat(campaigns.lockNotAsked(another, codes[0], later)).isTrue();
    people.ask("c-reviewer", "POST", other + "/closing");
    assertThat(campaigns.lockNotAsked(another, codes[0], later)).isFalse();

    SheetJob late =
        sheetsOut.start(
            new SheetsOut.SheetsWanted(null, List.of(codes), null, null),
            supplier ->
                supplier.equals(codes[1])
                    ? List.of()
                    : List.of(
                        Issue.of(IssueCode.CAMPAIGN_STATE, FieldPlace.ALL, new Text("x", "x"))),
            Sight.ALL,
            new Actor("c-reviewer", "test", true));
    people.whenDone("c-reviewer", "/api/check-sheets/out/" + late.id());
    assertThat(out(codes)).isEqualTo(4);
  }

  private int out(String... codes) {
    return database
        .sql("select count(*) from check_sheet_out where supplier in (:codes)")
        .param("codes", List.of(codes))
        .query(Integer.class)
        .single();
  }

  @Test
  void whoIsNoneOfItsSuppliersIsNotTakenForACampaignThatIsNotThere() {
    registered("member", 1);
    sheets.register("no-member", "other");
    String path = made(of("member", TODAY, TODAY)).header("Location");

    Answer refused =
        people.json(
            "c-reviewer",
            "POST",
            path + "/suppliers/no-member/leaving-out",
            Map.of("reason", "対象外のため"));

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.text()).contains("対象にありません").doesNotContain("一斉依頼はありません");
  }

  @Test
  void aListTellsNumbersAndATitleIsOneLine() {
    registered("listed", 2);
    String path = made(of("listed", TODAY, TODAY)).header("Location");
    String id = path.substring(path.lastIndexOf('/') + 1);
    people.ask("c-reviewer", "POST", path + "/closing");

    for (int i = 0; i < 2; i++) {
      JsonNode listed =
          people
              .ask("c-reviewer", "GET", "/api/campaigns?supplier=listed-1")
              .json()
              .at("/campaigns")
              .valueStream()
              .filter(one -> one.at("/id").asString().equals(id))
              .findFirst()
              .orElseThrow();
      assertThat(listed.at("/counts/notAsked").asInt()).isEqualTo(2);
      assertThat(listed.has("suppliers") && !listed.at("/suppliers").isNull()).isFalse();
    }
    Map<String, Object> lines = new HashMap<>(of("listed", TODAY, TODAY));
    lines.put("title", "a\rEND:VEVENT");
    Answer refused = made(lines);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/issues/0/path").asString()).isEqualTo("$.title");
    for (String other : List.of("/api/runs", "/api/schedules")) {
      Answer titled =
          people.json(
              "c-reviewer",
              "POST",
              other,
              other.endsWith("runs")
                  ? Map.of("title", "a\nb", "group", "listed")
                  : Map.of("title", "a\nb", "kind", "AFTER_RULESET"));
      assertThat(titled.status()).as(titled.text()).isEqualTo(400);
      assertThat(titled.json().at("/issues/0/path").asString()).isEqualTo("$.title");
    }
  }

  private static Map<String, String> unzipped(byte[] content) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        files.put(one.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void suppliersAreAddedLaterAndWhoIsNotThereIsNamed() {
    registered("later", 2);
    sheets.register("later-extra", "other");
    String path = made(of("later", TODAY, TODAY)).header("Location");

    Answer unknown =
        people.json(
            "c-reviewer",
            "POST",
            path + "/suppliers",
            Map.of("suppliers", List.of("later-extra", "no-such")));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.json().at("/issues/0/path").asString()).isEqualTo("$.suppliers[1]");
    assertThat(states(shown(path))).hasSize(2);

    Map<String, Object> more = Map.of("suppliers", List.of("later-extra", "later-1"));
    assertThat(people.json("c-reviewer", "POST", path + "/suppliers", more).status())
        .isEqualTo(200);
    assertThat(states(shown(path))).hasSize(3).containsKey("later-extra");

    Answer wrong =
        made(
            Map.of(
                "title",
                "x",
                "suppliers",
                List.of("later-1"),
                "askedOn",
                "2026-12-02",
                "dueOn",
                "2026-12-01"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().at("/issues/0/path").asString()).isEqualTo("$.dueOn");
  }

  @Test
  void oneWhoIsLimitedSeesTheSuppliersOfItsGroupsAlone() {
    registered("seen", 1);
    registered("unseen", 1);
    people.join("c-limited", "REVIEWER");
    people.json("admin", "PUT", "/api/users/c-limited", Map.of("groups", List.of("seen")));
    Map<String, Object> both =
        Map.of(
            "title", "両方", "suppliers", List.of("seen-1", "unseen-1"), "dueOn", TODAY.toString());
    String path = made(both).header("Location");
    String unseen = made(of("unseen", TODAY, TODAY)).header("Location");

    JsonNode seen = people.ask("c-limited", "GET", path).json();
    assertThat(states(seen)).containsOnlyKeys("seen-1");
    assertThat(seen.at("/counts/suppliers").asInt()).isEqualTo(1);
    assertThat(people.ask("c-limited", "GET", unseen).status()).isEqualTo(404);
    assertThat(people.ask("c-limited", "GET", "/api/campaigns").text())
        .contains(path.substring(path.lastIndexOf('/') + 1))
        .doesNotContain(unseen.substring(unseen.lastIndexOf('/') + 1));
    assertThat(people.ask("c-limited", "POST", path + "/closing").status()).isEqualTo(403);
    assertThat(people.json("c-limited", "POST", "/api/campaigns", both).status()).isEqualTo(422);
  }

  @Test
  void whyASupplierIsLeftOutIsErasedWithIt() {
    registered("erased", 1);
    String path = made(of("erased", TODAY, TODAY)).header("Location");
    people.json(
        "c-reviewer",
        "POST",
        path + "/suppliers/erased-1/leaving-out",
        Map.of("reason", "鈴木さんの都合"));
    assertThat(shown(path).toString()).contains("鈴木さん");

    people.ask("admin", "DELETE", "/api/suppliers/erased-1/texts");

    assertThat(shown(path).toString()).doesNotContain("鈴木さん", "株式会社erased-1");
    assertThat(states(shown(path))).containsEntry("erased-1", "LEFT_OUT");
    assertThat(database.sql("select reason from campaign_step_text").query(String.class).list())
        .noneMatch(text -> text.contains("鈴木さん"));
  }

  @Test
  void itIsATableAndAPageToPrint() throws IOException {
    registered("=paper", 2);
    String path = made(of("=paper", TODAY, TODAY.plusDays(9))).header("Location");

    Answer csv = people.ask("c-officer", "GET", path + "?lang=en", "Accept", "text/csv");
    assertThat(csv.text())
        .startsWith("\uFEFFSupplier code,Name,State")
        .contains("'=paper-1", "Not asked");
    byte[] xlsx =
        people.download(
            "c-officer",
            path,
            "Accept",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(sheetName(xlsx)).isEqualTo("一斉依頼");
    byte[] english =
        people.download(
            "c-officer",
            path + "?lang=en",
            "Accept",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(sheetName(english)).isEqualTo("Campaign");
    Answer page = people.ask("c-officer", "GET", path + "/report?lang=en", "Accept", "text/html");
    assertThat(page.text()).contains("<html", "9 days left", "Not asked", "=paper-2");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
  }

  private static String sheetName(byte[] xlsx) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      return book.getSheetName(0);
    }
  }

  @Test
  void anOfficerWritesTheLettersAndEveryVersionStays() {
    String path = "/api/letters/THANKS";
    int before = people.ask("c-reviewer", "GET", path).json().at("/version").asInt();
    Map<String, String> text = Map.of("ja", "{supplier} 様、ありがとう。", "en", "Thanks, {supplier}.");

    assertThat(people.json("c-reviewer", "PUT", path, text).status()).isEqualTo(403);
    Answer wrong =
        people.json("c-officer", "PUT", path, Map.of("ja", "{suplier}", "en", "{mail} {code}"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().at("/issues")).hasSize(2);
    assertThat(wrong.json().at("/issues/0/code").asString()).isEqualTo("PLACEHOLDER");
    assertThat(wrong.json().at("/issues/0/allowed").toString()).contains("{supplier}");
    Answer written = people.json("c-officer", "PUT", path, text);
    assertThat(written.status()).as(written.text()).isEqualTo(200);
    assertThat(written.json().at("/version").asInt()).isEqualTo(before + 1);
    Answer stale =
        people.bytes(
            "c-officer",
            "PUT",
            path,
            "{\"ja\":\"a\",\"en\":\"b\"}".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/json",
            "If-Match",
            "\"" + before + "\"");
    assertThat(stale.status()).isEqualTo(412);
    JsonNode versions = people.ask("c-reviewer", "GET", path + "/versions").json().at("/versions");
    assertThat(versions).hasSize(before + 2);
    assertThat(versions.get(versions.size() - 1).at("/version").asInt()).isZero();
    assertThat(people.ask("c-officer", "GET", "/api/letters/GREETING").status()).isEqualTo(404);
  }
}
