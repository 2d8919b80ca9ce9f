package io.kijun.supplier.checksheet.received.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Event;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Step;
import io.kijun.supplier.WorldEvents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a reviewer is shown of a sheet before it counts, and what its supplier gets back. */
@KijunService
class SheetsAreLookedAtTests {

  private static int numbers;

  private final People people;
  private final SheetRound round;
  private final WorldEvents events;
  private String code = "";

  @Autowired
  SheetsAreLookedAtTests(People people, SheetRound round, WorldEvents events) {
    this.people = people;
    this.round = round;
    this.events = events;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    numbers++;
    code = "LOOK-" + numbers;
    round.register(code, "look");
  }

  private JsonNode in(FilledSheet sheet) {
    Answer answer = round.in("reviewer", code, sheet.bytes());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private void accept(FilledSheet sheet) {
    Answer accepted = round.accept("reviewer", in(sheet));
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
  }

  private static List<String> told(JsonNode problems) {
    return problems
        .valueStream()
        .map(one -> one.at("/code").asString() + " " + one.at("/cell").asString())
        .toList();
  }

  @Test
  void evidenceOlderThanAYearIsToldAtItsCell() {
    FilledSheet filled =
        round
            .out(code)
            .by("佐藤")
            .mark("2", "○")
            .put("grounds", "q:policy.review", "dates", "2025/11/24");
    String cell = filled.address("grounds", "q:policy.review", "dates");
    assertThat(told(in(filled).at("/doubts"))).contains("OLD_EVIDENCE " + cell);

    FilledSheet young = filled.put("grounds", "q:policy.review", "dates", "2025/11/25");
    assertThat(told(in(young).at("/doubts"))).doesNotContain("OLD_EVIDENCE " + cell);
  }

  @Test
  void aLastAnswerThatIsAnotherByNowIsNotTakenOver() {
    accept(round.out(code).mark("1", "○"));
    FilledSheet same = round.out(code).mark("1", "前回と同じ");
    accept(round.out(code).mark("1", "×"));
    JsonNode sheet = in(same);
    String cell = same.address("marks", "i:1", "answer");
    assertThat(told(sheet.at("/problems"))).contains("LAST_ANSWER_CHANGED " + cell);
    assertThat(round.accept("reviewer", sheet).status()).isEqualTo(409);
    Answer accepted =
        round.accept("reviewer", sheet, SheetRound.key(sheet, "LAST_ANSWER_CHANGED", "自己診断", cell));
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    FilledSheet unchanged = round.out(code).mark("1", "前回と同じ");
    assertThat(told(in(unchanged).at("/problems"))).isEmpty();
  }

  @Test
  void whatTurnsToAchievedWithoutGroundsIsTold() {
    accept(round.out(code).mark("5", "×"));
    FilledSheet filled = round.out(code).by("佐藤").mark("5", "○");
    String doubt = "ACHIEVED_WITHOUT_DETAIL " + filled.address("marks", "i:5", "answer");
    assertThat(told(in(filled).at("/doubts"))).contains(doubt);
    filled.put("grounds", "q:backup", "answer", "はい");
    assertThat(told(in(filled).at("/doubts"))).doesNotContain(doubt);
  }

  @Test
  void answersThatContradictEachOtherAreTold() {
    FilledSheet filled = round.out(code).mark("5", "○").put("grounds", "q:backup", "answer", "いいえ");
    assertThat(told(in(filled).at("/doubts")))
        .contains("ANSWERS_CONTRADICT " + filled.address("marks", "i:5", "answer"));
  }

  @Test
  void aSheetThatNamesAnotherRulesetThanItWentOutWithIsNotAcceptedByItself() {
    JsonNode sheet = in(round.out(code).stamp(2, "0123456789ab").mark("1", "○"));
    assertThat(sheet.at("/problems").toString()).contains("SHEET_RULESET_DIFFERS");
    assertThat(round.accept("reviewer", sheet).status()).isEqualTo(409);
    Answer accepted =
        round.accept("reviewer", sheet, SheetRound.key(sheet, "SHEET_RULESET_DIFFERS"));
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
  }

  @Test
  void differencesAreJudgedWithTheEventsOfTheWorld() {
    accept(reviewed("2026/5/1"));
    assertThat(in(reviewed("2026/6/10")).at("/differences")).isEmpty();

    UUID law = UUID.randomUUID();
    events.add(
        new WorldEvent(
            law,
            new Event("lawRevision", LocalDate.parse("2026-06-01")),
            null,
            "sato",
            SmallStandardInForce.NOW,
            List.of()));
    step(law, EventState.CONFIRMED);
    try {
      assertThat(in(reviewed("2026/6/11")).at("/differences").toString())
          .contains("{\"item\":\"2\"", "\"after\":\"ACHIEVED\"");
    } finally {
      step(law, EventState.WITHDRAWN);
    }
  }

  private FilledSheet reviewed(String day) {
    return round
        .out(code)
        .by("佐藤")
        .mark("1", "○")
        .mark("2", "○")
        .put("grounds", "q:policy.review", "dates", day)
        .put("grounds", "q:policy.review", "document", "議事録");
  }

  private void step(UUID event, EventState to) {
    events.add(event, new Step(to, "suzuki", null, null, SmallStandardInForce.NOW));
  }

  @Test
  void theFileGoesBackWithTheNotesAndProblemsAtTheirCells() throws IOException {
    FilledSheet filled = round.out(code).mark("1", "○△").mark("2", "○");
    byte[] file = filled.bytes();
    JsonNode sheet = round.in("reviewer", code, file).json();
    String noted = filled.address("marks", "i:2", "answer");
    String path = SheetRound.path(code) + "/" + sheet.at("/id").asString();
    people.json(
        "reviewer",
        "POST",
        path + "/return",
        Map.of(
            "notes",
            List.of(Map.of("sheet", filled.name("marks"), "cell", noted, "text", "議事録を付けてください"))));

    byte[] back = people.download("reviewer", path + "/file?annotated=true");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(back))) {
      XSSFSheet marks = book.getSheet(filled.name("marks"));
      assertThat(marks.getCellComment(new CellAddress(noted)).getString().getString())
          .contains("議事録を付けてください");
      String wrong = filled.address("marks", "i:1", "answer");
      assertThat(marks.getCellComment(new CellAddress(wrong)).getString().getString()).isNotBlank();
    }
    assertThat(people.download("reviewer", path + "/file")).isEqualTo(file);
  }
}
