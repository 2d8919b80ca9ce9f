package io.kijun.supplier.checksheet.received.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Hash;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.OnItsOwn;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.ReceivedSheets;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetStatus;
import io.kijun.supplier.checksheet.received.SheetTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Sheets with very many problems, very many sheets, and sheets that are erased while they wait. */
@KijunService
class SheetsUnderStressTests {

  private static final String IN = "/api/check-sheets";
  private static final String OUT = "/api/check-sheets/out";
  private static final int MOST_OPEN = 20;

  private static int numbers;

  private final People people;
  private final SheetRound round;
  private final ReceivedSheets sheets;
  private final RecordIds ids;
  private final JdbcClient database;
  private String code = "";

  @Autowired
  SheetsUnderStressTests(
      People people, SheetRound round, ReceivedSheets sheets, RecordIds ids, JdbcClient database) {
    this.people = people;
    this.round = round;
    this.sheets = sheets;
    this.ids = ids;
    this.database = database;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    numbers++;
    code = "STRESS-" + numbers;
    round.register(code, "stress");
  }

  private JsonNode in(byte[] sheet) {
    Answer answer = round.in("reviewer", code, sheet);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private String path(JsonNode sheet) {
    return SheetRound.path(code) + "/" + sheet.at("/id").asString();
  }

  private static List<String> told(JsonNode problems) {
    return problems.valueStream().map(one -> one.at("/code").asString()).toList();
  }

  @Test
  void aSheetWithVeryManyProblemsIsShownAndSentBack() {
    byte[] file = round.out(code).by("佐藤").again("marks", "i:1", "answer", "たぶん", 2100).bytes();
    JsonNode sheet = in(file);
    assertThat(told(sheet.at("/problems"))).contains("TOO_MANY_PROBLEMS");
    assertThat(sheet.at("/toConfirm").toString()).contains("TOO_MANY_PROBLEMS");
    JsonNode other = in(round.out(code).by("鈴木").mark("1", "○").bytes());
    assertThat(people.ask("reviewer", "GET", path(sheet)).status()).isEqualTo(200);
    JsonNode joint = people.ask("reviewer", "GET", path(other)).json();
    assertThat(joint.at("/problems").toString())
        .as("the other's limit is told as the other's")
        .contains("\"of\":\"" + sheet.at("/id").asString());
    assertThat(round.accept("reviewer", sheet).status()).isEqualTo(409);
    assertThat(people.json("reviewer", "PUT", path(sheet) + "/conflicts", List.of()).status())
        .isEqualTo(200);
    Answer back = people.json("reviewer", "POST", path(sheet) + "/return", Map.of());
    assertThat(back.status()).as(back.text()).isEqualTo(200);

    String job = round.in("reviewer", IN, Map.of("many.xlsx", file)).header("Location");
    JsonNode result = people.whenDone("reviewer", job).at("/results/0");
    assertThat(result.at("/state").asString()).isEqualTo("RECEIVED");
    assertThat(result.at("/problems")).hasSize(20);
    assertThat(result.at("/errors").asInt()).isGreaterThan(2000);
  }

  private void erase() {
    assertThat(people.ask("admin", "POST", "/api/suppliers/" + code + "/erasure").status())
        .isEqualTo(200);
  }

  @Test
  void anOpenSheetThatIsErasedCountsAsSentBackAndShowsNobodyElsesAnswers() {
    FilledSheet out = round.out(code);
    JsonNode sheet = in(out.by("佐藤").mark("1", "○").bytes());
    erase();
    JsonNode line = people.ask("reviewer", "GET", SheetRound.path(code)).json();
    assertThat(line.at("/checkSheets/0/state").asString()).isEqualTo("RETURNED");
    assertThat(line.at("/checkSheets/0/fileName").asString()).isEmpty();
    JsonNode later = in(out.by("鈴木").mark("1", "×").bytes());
    assertThat(later.at("/together")).isEmpty();
    gone(sheet, 409);
  }

  /** As one is that was erased before open sheets were closed with it. */
  @Test
  void anErasedSheetThatIsStillOpenIsToldToBeErased() {
    FilledSheet out = round.out(code);
    JsonNode sheet = in(out.by("佐藤").mark("1", "○").bytes());
    sheets.erase(code);
    gone(sheet, 404);
    in(out.by("鈴木").mark("1", "×").bytes());
    gone(sheet, 404);
  }

  private void gone(JsonNode sheet, int decided) {
    Answer shown = people.ask("reviewer", "GET", path(sheet));
    assertThat(shown.status()).isEqualTo(404);
    assertThat(shown.text()).contains("SHEET_ERASED");
    assertThat(people.ask("reviewer", "GET", path(sheet) + "/file?annotated=true").status())
        .isEqualTo(404);
    assertThat(round.accept("reviewer", sheet).status()).isEqualTo(decided);
    assertThat(people.json("reviewer", "PUT", path(sheet) + "/conflicts", List.of()).status())
        .isEqualTo(decided);
    assertThat(people.json("reviewer", "POST", path(sheet) + "/return", Map.of()).status())
        .isEqualTo(decided);
  }

  @Test
  void whoSendsASheetBackWhileItIsErasedIsToldSo() {
    JsonNode sheet = in(round.out(code).by("佐藤").mark("1", "○").bytes());
    CompletableFuture<Void> erased = CompletableFuture.runAsync(this::erase, OnItsOwn.THREAD);
    Answer back = people.json("reviewer", "POST", path(sheet) + "/return", Map.of());
    erased.join();
    assertThat(back.status()).as(back.text()).isIn(200, 404, 409);
  }

  @Test
  void jobsNameNobodyWhoWasErasedAndKeepNoneOfTheSheets() {
    String out =
        people.json("reviewer", "POST", OUT, Map.of("suppliers", List.of(code))).header("Location");
    people.whenDone("reviewer", out);
    byte[] sheet = round.out(code).mark("1", "○").bytes();
    String in =
        round
            .in(
                "reviewer",
                IN,
                Map.of(code + " 一.xlsx", sheet, code + " 二.xlsx", sheet, code + ".pdf", sheet))
            .header("Location");
    assertThat(people.whenDone("reviewer", in).toString()).contains(".xlsx", ".pdf");

    erase();

    for (String job : List.of(out, in)) {
      Answer shown = people.ask("reviewer", "GET", job);
      assertThat(shown.status()).isEqualTo(200);
      assertThat(shown.text()).doesNotContain(".xlsx").doesNotContain(".pdf");
      assertThat(shown.json().at("/results/0/file").asString()).isEmpty();
    }
    assertThat(people.ask("reviewer", "GET", out + "/file").status()).isEqualTo(409);
  }

  private void add(@Nullable UUID asking, String person, byte[] content) {
    UUID id = ids.next();
    sheets.add(
        new ReceivedSheet(
            id,
            code,
            Hash.of(id.toString().getBytes(StandardCharsets.UTF_8)),
            null,
            asking,
            new SheetStatus(
                1, SheetState.RECEIVED, null, null, "reviewer", SmallStandardInForce.NOW),
            new SheetTexts("a.xlsx", person, null, List.of(), null),
            "reviewer",
            SmallStandardInForce.NOW,
            0),
        content);
  }

  private UUID asking(JsonNode sheet) {
    return database
        .sql("select asking from check_sheet where id = :id")
        .param("id", UUID.fromString(sheet.at("/id").asString()))
        .query(UUID.class)
        .single();
  }

  @Test
  void aSheetIsLookedAtWithItsOwnHoweverManyOthersWait() {
    for (int i = 0; i < 110; i++) {
      add(null, "other" + i, new byte[1]);
    }
    JsonNode sheet = in(round.out(code).by("佐藤").mark("1", "○").bytes());
    assertThat(sheet.at("/filledBy").asString()).isEqualTo("佐藤");
    assertThat(sheet.at("/together")).isEmpty();
    assertThat(sheet.at("/differences").toString()).contains("\"item\":\"1\"");
  }

  @Test
  void noMoreSheetsOfAnAskingAreTakenThanAreLookedAtTogetherAndAllAreAcceptedAtOnce() {
    FilledSheet out = round.out(code);
    byte[] filled = out.by("佐藤").mark("1", "○").bytes();
    JsonNode sheet = in(filled);
    for (int i = 1; i < MOST_OPEN; i++) {
      add(asking(sheet), "person" + i, filled);
    }
    Answer refused = round.in("reviewer", code, out.by("鈴木").bytes());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("TOO_MANY_SHEETS");
    JsonNode again = in(out.by("佐藤").mark("2", "×").bytes());
    assertThat(again.at("/together")).as("in the place of the first").hasSize(MOST_OPEN - 1);

    String[] confirmed =
        again.at("/toConfirm").valueStream().map(JsonNode::asString).toArray(String[]::new);
    Answer accepted = round.accept("reviewer", again, confirmed);
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    assertThat(sheets.open(code)).isEmpty();
  }

  @Test
  void theListGoesOnPageByPage() {
    for (int i = 0; i < 5; i++) {
      add(null, "person" + i, new byte[1]);
    }
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      JsonNode page =
          people.ask("reviewer", "GET", SheetRound.path(code) + "?limit=2" + next).json();
      page.at("/checkSheets").forEach(one -> seen.add(one.at("/filledBy").asString()));
      next = page.has("next") ? "&cursor=" + page.at("/next").asString() : "";
    } while (!next.isEmpty());
    assertThat(seen).containsExactly("person4", "person3", "person2", "person1", "person0");
  }
}
