package io.kijun.console.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What is typed into the grid is checked and written as by the API; beside stands what of it. */
@KijunService
class GridTypingControllerTests {

  private final Environment service;
  private final People people;
  @TempDir private Path folder = Path.of("");

  @Autowired
  GridTypingControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  private GridDrafts draft() throws Exception {
    return GridDrafts.of(folder, people, "gt-sato");
  }

  private ConsoleReader officer(GridDrafts draft) {
    ConsoleReader reader = ConsoleReader.signedIn(service, "gt-sato");
    reader.get(draft.page());
    return reader;
  }

  @BeforeEach
  void join() {
    people.join("gt-tanaka", "APPROVER");
  }

  private static Answer write(ConsoleReader who, GridDrafts draft, int version, String text) {
    return who.json(
        "PATCH",
        draft.page(),
        GridDrafts.edits("H11", text),
        "If-Match",
        "\"" + version + "\"",
        "HX-Request",
        "true");
  }

  @Test
  void whatIsWrongIsToldWithWhatTheTextMayBecome() throws Exception {
    GridDrafts draft = draft();
    Answer answer =
        officer(draft)
            .json(
                "POST",
                draft.page() + "/check",
                Map.of("sheet", "基準", "cell", "H11", "text", "1回以上/6"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.text())
        .contains("role=\"option\"", "data-text=\"1回以上/6か月\"", "data-fix=\"1回以上/6か月\"")
        .contains("「1回以上/6か月」に直す", "方針を見直す");
    assertThat(draft.version()).isEqualTo(1);
  }

  @Test
  void aChangeIsWrittenAndItsBeforeIsTold() throws Exception {
    GridDrafts draft = draft();
    Answer answer = write(officer(draft), draft, 1, "2回以上/年");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().at("/version").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/changes/0/before").asString()).isEqualTo("1回以上/年");
    assertThat(draft.text("H11")).isEqualTo("2回以上/年");
  }

  @Test
  void whoIsLateOrMayNotOrHasNoTokenChangesNothing() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer(draft);
    draft.write("H12", "常時");

    assertThat(write(officer, draft, 1, "毎月").status()).isEqualTo(412);
    ConsoleReader approver = ConsoleReader.signedIn(service, "gt-tanaka");
    approver.get(draft.page());
    assertThat(write(approver, draft, 2, "毎月").status()).isEqualTo(403);
    assertThat(officer.withoutToken("PATCH", draft.page(), GridDrafts.edits("H11", "x")).status())
        .isEqualTo(403);
    assertThat(draft.text("H11")).isEqualTo("1回以上/年");
  }

  @Test
  void aCellThatNobodyWritesToIsToldInTheReadersLanguage() throws Exception {
    GridDrafts draft = draft();
    Answer answer =
        officer(draft)
            .json(
                "PATCH",
                draft.page(),
                GridDrafts.edits("A9", "x"),
                "If-Match",
                "\"1\"",
                "HX-Request",
                "true");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("このセルには書き込めません。").doesNotContain("<nav");
  }

  @Test
  void besideStandWhatIsWrongWithItsFixAndWhatDiffers() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer(draft);
    assertThat(officer.get(draft.page() + "/beside").text())
        .contains("このブックに問題はありません。")
        .doesNotContain("data-cell=\"H11\"");
    draft.write("H11", "2回以上/年");
    assertThat(officer.get(draft.page() + "/beside", "HX-Request", "true").text())
        .contains("data-mark=\"changed\"", "data-cell=\"H11\"", "data-was=\"1回以上/年\"", "頻度")
        .doesNotContain("<nav");
    draft.write("F12", "log");

    assertThat(officer.get(draft.page() + "/beside").text())
        .contains("data-mark=\"wrong\"", "data-cell=\"F12\"", "data-fix=\"logs\"");
  }

  @Test
  void besideARowStandTheCasesThatProveIt() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer(draft);
    String cases = draft.page() + "/cases" + GridDrafts.CRITERIA;

    assertThat(officer.get(cases + "&row=11").text()).contains("002-1の事例", "合格", "事例 › 2行");
    assertThat(officer.get(cases + "&row=10").text()).contains("この基準の事例はありません。");
    assertThat(officer.get(cases + "&row=99").text()).doesNotContain("事例");
  }
}
