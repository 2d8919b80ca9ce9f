package io.kijun.console.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** A sheet is looked at, and accepted or sent back. */
@KijunService
class SheetDeskControllerTests {

  private static int numbers;

  private final Environment service;
  private final People people;
  private final SheetRound round;
  private String code = "";

  @Autowired
  SheetDeskControllerTests(Environment service, People people, SheetRound round) {
    this.service = service;
    this.people = people;
    this.round = round;
  }

  @BeforeEach
  void supplier() {
    people.join("desk", "REVIEWER");
    people.join("desk-other", "REVIEWER");
    numbers++;
    code = "DESK-" + numbers;
    round.register(code, "one");
  }

  private ConsoleReader reviewer() {
    return ConsoleReader.signedIn(service, "desk");
  }

  private JsonNode in(FilledSheet sheet) {
    Answer answer = round.in("desk-other", code, sheet.bytes());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private String page(JsonNode sheet) {
    return "/console/sheets/" + code + "/" + sheet.at("/id").asString();
  }

  private String state(JsonNode sheet) {
    return people
        .ask("desk", "GET", SheetRound.path(code) + "/" + sheet.at("/id").asString())
        .json()
        .at("/state")
        .asString();
  }

  @Test
  void problemsStandInThePictureAndBesideItAndLeadToTheirCells() {
    FilledSheet filled =
        round
            .out(code)
            .by("<b>佐藤</b>")
            .mark("1", "○△")
            .mark("2", "<script>alert(1)</script>")
            .mark("3", "○");
    String cell = filled.address("marks", "i:1", "answer");
    JsonNode sheet = in(filled);

    String text = reviewer().get(page(sheet)).text();
    assertThat(text)
        .contains("株式会社" + code + "のチェックシート", "5項目のうち回答 1", "誤り 2", "受け入れると", "必須の達成")
        .contains("id=\"" + cell + "\"", "#" + cell + "\"", "○△")
        .contains("&lt;b&gt;佐藤", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert", "<b>佐藤");
    assertThat(text).contains("省略（");
    String whole = reviewer().get(page(sheet) + "?all=true").text();
    assertThat(whole).doesNotContain("省略（").contains("問題と違いだけ表示");
  }

  @Test
  void aSheetIsAcceptedAndWhatItSaysIsKnown() {
    JsonNode sheet = in(round.out(code).mark("1", "○").mark("2", "×"));
    ConsoleReader reader = reviewer();
    reader.get(page(sheet));

    Answer accepted = reader.post(page(sheet) + "/acceptance", "comment", "電話で確認");
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(303);
    assertThat(accepted.header("Location")).isEqualTo(page(sheet));
    assertThat(reader.get(page(sheet)).text()).contains("受け入れ済み", "電話で確認").doesNotContain("どうするか");
    assertThat(people.ask("desk", "GET", "/api/suppliers/" + code + "/facts").json().at("/version"))
        .hasToString("1");
  }

  @Test
  void errorsKeepASheetFromBeingAcceptedUntilAllAreLeftOutAndWhatWasTypedStays() {
    JsonNode sheet = in(round.out(code).mark("1", "○△").mark("2", "○"));
    String key = sheet.at("/toConfirm/0").asString();
    ConsoleReader reader = reviewer();
    assertThat(reader.get(page(sheet)).text()).contains(key);

    Answer refused = reader.post(page(sheet) + "/acceptance", "comment", "<i>控え</i>");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text())
        .contains("まだ決めていない誤りが1件あります", "&lt;i&gt;控え")
        .doesNotContain("confirmedに");
    assertThat(state(sheet)).isEqualTo("RECEIVED");
    assertThat(reader.post(page(sheet) + "/acceptance", "confirmed", key).status()).isEqualTo(303);
    assertThat(state(sheet)).isEqualTo("ACCEPTED");
  }

  @Test
  void whatDoesNotApplyIsAcceptedUntilADay() {
    JsonNode sheet =
        in(round.out(code).mark("5", "該当なし").put("marks", "i:5", "missing", "バックアップする情報を持たない"));
    ConsoleReader reader = reviewer();
    assertThat(reader.get(page(sheet)).text()).contains("id=\"until-5\"", "バックアップする情報を持たない");

    Answer wrong = reader.post(page(sheet) + "/acceptance", "untilItem", "5", "until", "来年");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("2027-03-31 のように");
    Answer accepted =
        reader.post(page(sheet) + "/acceptance", "untilItem", "5", "until", "2027-11-30");
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(303);
    assertThat(
            people
                .ask("desk", "GET", "/api/suppliers/" + code + "/facts")
                .json()
                .at("/declarations")
                .toString())
        .contains("\"acceptedUntil\":\"2027-11-30\"");
  }

  @Test
  void aSheetGoesBackWithALetterAndNotesAtItsCells() {
    FilledSheet filled = round.out(code).mark("1", "○△");
    String cell = filled.address("marks", "i:2", "answer");
    String marks = filled.name("marks");
    JsonNode sheet = in(filled);
    ConsoleReader reader = reviewer();
    assertThat(reader.get(page(sheet)).text())
        .contains("株式会社" + code + " 御中", "次の1か所をご確認のうえ", "「○△」");

    Answer wrong =
        reader.post(
            page(sheet) + "/return",
            "letter",
            "拝啓",
            "noteSheet",
            marks,
            "noteCell",
            "2G",
            "noteText",
            "証跡を添えて");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("「H14」のように", "拝啓", "証跡を添えて", "value=\"2G\"");

    String[] notes = {
      "letter",
      "直してください",
      "noteSheet",
      marks,
      "noteCell",
      cell.toLowerCase(java.util.Locale.ROOT),
      "noteText",
      "証跡を添えて",
      "noteSheet",
      marks,
      "noteCell",
      "",
      "noteText",
      ""
    };
    Answer preview = reader.post(page(sheet) + "/feedback", notes);
    assertThat(preview.header("Content-Disposition")).contains("attachment");
    assertThat(state(sheet)).isEqualTo("RECEIVED");
    assertThat(reader.post(page(sheet) + "/return", notes).status()).isEqualTo(303);
    assertThat(reader.get(page(sheet)).text())
        .contains("差し戻し", "直してください", "証跡を添えて", "file?annotated=true", "メールは送信されません");
    assertThat(reader.get(page(sheet) + "/file?annotated=true").status()).isEqualTo(200);

    Answer late = reader.post(page(sheet) + "/return", notes);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("受付中");
  }

  @Test
  void whatIsAnsweredOtherwiseThanOnRecordStandsSideBySide() {
    JsonNode first = in(round.out(code).mark("1", "○").mark("2", "×"));
    round.accept("desk-other", first);
    FilledSheet again = round.out(code).mark("1", "×").mark("2", "×");
    String cell = again.address("marks", "i:1", "answer");
    JsonNode sheet = in(again);

    assertThat(sheet.at("/changes/0/no").asString()).isEqualTo("1");
    assertThat(sheet.at("/changes/0/before/ja").asString()).isEqualTo("○");
    assertThat(sheet.at("/changes/0/after/ja").asString()).isEqualTo("×");
    assertThat(sheet.at("/expected/before/mandatory").asInt()).isPositive();
    assertThat(reviewer().get(page(sheet)).text())
        .contains("前回と異なる答え 1", "前回との差", "判定が変わるもの 1件", "達成 → 未達成")
        .contains("id=\"" + cell + "\"", "前回 ○");
  }

  @Test
  void twoPeoplesSheetsAreLookedAtTogetherAndSomebodyChooses() {
    FilledSheet office = round.out(code).by("佐藤").mark("1", "○");
    FilledSheet vendor = FilledSheet.of(office.bytes()).by("鈴木").mark("1", "×");
    JsonNode first = in(office);
    JsonNode second = in(vendor);
    String own = second.at("/id").asString();
    String name =
        second.at("/conflicts/0/sheet").asString()
            + "!"
            + second.at("/conflicts/0/cell").asString();
    ConsoleReader reader = reviewer();
    assertThat(reader.get(page(second)).text())
        .contains("2つのシートで異なる答え", "先にどちらを採るか選んでください", page(first));

    Answer chosen = reader.post(page(second) + "/conflicts", "take-" + name, own);
    assertThat(chosen.status()).as(chosen.text()).isEqualTo(303);
    assertThat(reader.get(page(second)).text()).doesNotContain("先にどちらを採るか選んでください");
    assertThat(reader.post(page(second) + "/acceptance").status()).isEqualTo(303);
    assertThat(state(first)).isEqualTo("ACCEPTED");
  }

  @Test
  void whatCameInSinceItWasSeenIsShownBeforeItIsAccepted() {
    FilledSheet office = round.out(code).by("佐藤").mark("1", "○");
    FilledSheet vendor = FilledSheet.of(office.bytes()).by("鈴木").mark("2", "○");
    JsonNode first = in(office);
    ConsoleReader reader = reviewer();
    reader.get(page(first));
    in(vendor);

    Answer refused = reader.post(page(first) + "/acceptance", "comment", "確認済み");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("見た後に、このシートが届きました", "いっしょに見るシート", "確認済み");
    assertThat(reader.post(page(first) + "/acceptance").status()).isEqualTo(303);
  }

  @Test
  void whoOnlyReadsDecidesNothingAndWhoIsOutOfSightSeesNothing() {
    JsonNode sheet = in(round.out(code).mark("1", "○"));
    people.join("desk-officer", "OFFICER");
    people.join("desk-far", "REVIEWER");
    people.json("admin", "PUT", "/api/users/desk-far", Map.of("groups", List.of("far")));

    ConsoleReader officer = ConsoleReader.signedIn(service, "desk-officer");
    assertThat(officer.get(page(sheet)).text()).contains("元のファイル").doesNotContain("どうするか");
    officer.get("/console/me");
    assertThat(officer.post(page(sheet) + "/acceptance").status()).isEqualTo(403);
    ConsoleReader far = ConsoleReader.signedIn(service, "desk-far");
    assertThat(far.get(page(sheet)).status()).isEqualTo(404);
    assertThat(far.get(page(sheet) + "/file").status()).isEqualTo(404);
  }
}
