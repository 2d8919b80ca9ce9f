package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.runtime.PlainJson;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Officers change cells and rows of a draft; all else of it goes as with an upload. */
@KijunService
class CellEditsControllerTests {

  private static final String SMALL = "/workbooks/01-small.xlsx";

  private final Api api;
  private final People people;
  @TempDir private Path folder = Path.of("");
  private String draft = "";

  @Autowired
  CellEditsControllerTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  @BeforeEach
  void start() throws Exception {
    people.join("c-sato", "OFFICER");
    people.join("c-tanaka", "APPROVER");
    draft = "/api/drafts/" + SmallDrafts.in(folder, people).started("c-sato").at("/id").asString();
  }

  private static Map<String, Object> write(String cell, String text) {
    return Map.of("sheet", "基準", "cell", cell, "text", text);
  }

  private Answer edit(String user, int version, List<? extends Map<?, ?>> edits) {
    return api.send(
        api.request(
                draft + SMALL,
                "Authorization",
                People.basic(user),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"" + version + "\"")
            .method("PATCH", BodyPublishers.ofString(PlainJson.text(Map.of("edits", edits)))));
  }

  private Answer edit(int version, Map<?, ?>... edits) {
    return edit("c-sato", version, List.of(edits));
  }

  private String text(String cell) {
    JsonNode grid = people.ask("c-sato", "GET", draft + SMALL + "/grid").json().at("/grid/rows");
    return grid.valueStream()
        .flatMap(row -> row.at("/cells").valueStream())
        .filter(one -> one.at("/at").asString().equals(cell))
        .map(one -> one.at("/text").asString())
        .findFirst()
        .orElse("");
  }

  private String code(Answer answer) {
    return answer.json().at("/issues/0/code").asString();
  }

  @Test
  void aCellIsChangedAndTheReportTellsOfIt() {
    Answer answer = edit(1, write("H11", "2回以上/年"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    assertThat(answer.json().at("/changes/0/before").asString()).isEqualTo("1回以上/年");
    assertThat(answer.json().at("/changes/0/after").asString()).isEqualTo("2回以上/年");
    assertThat(answer.json().at("/draft/differences/0/subject").asString()).isEqualTo("002-1");
    assertThat(text("H11")).isEqualTo("2回以上/年");
    JsonNode log = people.ask("admin", "GET", "/api/log").json();
    assertThat(log.toString()).contains("DRAFT_WORKBOOK_PUT");
  }

  @Test
  void whatIsWrongInItIsKeptAsAnUploadWouldKeepIt() {
    Answer answer = edit(1, write("H11", "1回以上/6"), write("C12", "=1+1"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(
            answer
                .json()
                .at("/draft/problems")
                .valueStream()
                .map(one -> one.at("/cell").asString()))
        .contains("H11", "C12");
    assertThat(text("C12")).isEqualTo("=1+1");
  }

  @Test
  void rowsAreAddedMovedAndRemovedAndABlockIsPasted() {
    String last = text("A17");
    Answer answer =
        edit(
            1,
            Map.of("sheet", "基準", "action", "INSERT", "after", 11),
            Map.of("sheet", "基準", "action", "PASTE", "cell", "A12", "text", "002-2\t2\n"),
            Map.of("sheet", "基準", "action", "MOVE", "row", 18, "after", 9),
            Map.of("sheet", "基準", "action", "REMOVE", "row", 11));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(text("A10")).isEqualTo(last);
    assertThat(text("A11")).isEqualTo("002-1");
    assertThat(text("A12")).isEqualTo("002-2");
    assertThat(text("B12")).isEqualTo("2");
    assertThat(answer.json().at("/changes").valueStream().map(one -> one.at("/cell").asString()))
        .contains("A12", "B12", "A11");
  }

  @Test
  void anUndoIsAnotherChange() {
    Answer answer = edit(1, write("H11", ""), write("H11", "毎月"));
    List<Map<?, ?>> undo = new ArrayList<>();
    answer
        .json()
        .at("/changes")
        .valueStream()
        .forEach(one -> undo.add(write(one.at("/cell").asString(), one.at("/before").asString())));
    Collections.reverse(undo);

    assertThat(edit("c-sato", 2, undo).status()).isEqualTo(200);
    assertThat(text("H11")).isEqualTo("1回以上/年");
  }

  @Test
  void whoComesSecondLosesNothing() {
    assertThat(edit(1, write("H11", "2回以上/年")).status()).isEqualTo(200);

    Answer second = edit(1, write("A9", "x"), write("H11", "毎月"));

    assertThat(second.status()).isEqualTo(412);
    assertThat(code(second)).isEqualTo("CHANGED_MEANWHILE");
    assertThat(text("H11")).isEqualTo("2回以上/年");
  }

  @Test
  void nobodyButOfficersChangesCells() {
    assertThat(edit("c-tanaka", 1, List.of(write("H11", "x"))).status()).isEqualTo(403);
    assertThat(
            people
                .json("c-sato", "PATCH", draft + SMALL, Map.of("edits", List.of(write("H11", "x"))))
                .status())
        .isEqualTo(428);
  }

  @Test
  void allThatCannotBeChangedIsToldAtOnceAndNothingIsChanged() {
    Answer answer =
        edit(
            1,
            write("H11", "毎月"),
            write("A9", "x"),
            write("A1", "x"),
            write("P10", "x"),
            write("A20001", "x"),
            write("XFE1", "x"),
            write("C10", "あ".repeat(32_768)),
            write("C11", "a\u0007b"),
            write("C12", "a\uFFFEb"),
            Map.of("sheet", "なし", "cell", "A10", "text", "x"),
            Map.of("sheet", "基準", "action", "REMOVE", "row", 9),
            Map.of("sheet", "基準", "action", "INSERT", "after", 30_000));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(
            answer
                .json()
                .at("/issues")
                .valueStream()
                .map(one -> one.at("/path").asString() + " " + one.at("/code").asString()))
        .containsExactlyInAnyOrder(
            "01-small.xlsx › 基準 › A9 NOT_EDITABLE",
            "01-small.xlsx › 基準 › A1 NOT_EDITABLE",
            "01-small.xlsx › 基準 › P10 NOT_EDITABLE",
            "01-small.xlsx › 基準 › A20001 NOT_EDITABLE",
            "01-small.xlsx › 基準 CELL_ADDRESS",
            "01-small.xlsx › 基準 › C10 TOO_LONG",
            "01-small.xlsx › 基準 › C11 CONTROL_CHARACTER",
            "01-small.xlsx › 基準 › C12 CONTROL_CHARACTER",
            "01-small.xlsx › なし UNKNOWN_SHEET",
            "01-small.xlsx › 基準 › 9 NOT_EDITABLE",
            "01-small.xlsx › 基準 › 30000 NOT_EDITABLE");
    assertThat(text("H11")).isEqualTo("1回以上/年");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"edits":[]}                                                          | $.edits          | MISSING
          {"edits":[{"sheet":"基準","cell":"A10","row":3}]}                     | $.edits[0].row   | UNKNOWN_FIELD
          {"edits":[{"sheet":"基準","text":"x"}]}                               | $.edits[0].cell  | MISSING
          {"edits":[{"sheet":"基準","action":"MOVE","row":3}]}                  | $.edits[0].after | MISSING
          {"edits":[{"sheet":"基準","cell":"A10","text":"\\ud800"}]}            | $.edits[0].text  | INVALID_TEXT
          {"edits":[{"sheet":"基準","cell":"A10","formula":"x"}]}               | $.edits[0].formula | UNKNOWN_FIELD
          """)
  void whatIsSentWronglyIsToldByItsPath(String body, String path, String code) {
    Answer answer =
        api.send(
            api.request(
                    draft + SMALL,
                    "Authorization",
                    People.basic("c-sato"),
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    "\"1\"")
                .method("PATCH", BodyPublishers.ofString(body)));

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().at("/issues/0/path").asString()).isEqualTo(path);
    assertThat(code(answer)).isEqualTo(code);
  }

  @Test
  void noMoreIsChangedAtOnceThanIsTaken() {
    String block = "x\n".repeat(10_001);
    Answer pasted =
        edit(
            "c-sato",
            1,
            List.of(Map.of("sheet", "基準", "action", "PASTE", "cell", "C10", "text", block)));
    Answer many =
        edit(
            "c-sato",
            1,
            IntStream.range(0, 100_000).mapToObj(i -> write("C" + (10 + i % 100), "x")).toList());

    assertThat(pasted.status()).as(pasted.text()).isEqualTo(422);
    assertThat(code(pasted)).isEqualTo("TOO_MANY_CHANGES");
    assertThat(many.status()).isEqualTo(413);
  }

  @Test
  void aTextIsFoundInAnyWidthAndKana() {
    for (String text : List.of("ﾘﾓｰﾄ", "りもーと", "リモート")) {
      String query = "/search?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
      JsonNode found = people.ask("c-sato", "GET", draft + query).json();
      assertThat(found.at("/hits").size()).as(text).isPositive();
      assertThat(found.at("/hits/0/workbook").asString()).isEqualTo("00-standard.xlsx");
      assertThat(found.at("/hits/0/text").asString()).contains("リモート");
    }
    assertThat(people.ask("c-sato", "GET", draft + "/search").status()).isEqualTo(400);
    assertThat(people.ask("c-sato", "GET", "/api/rulesets/x/search?text=a").status())
        .isEqualTo(404);
  }

  @Test
  void noMoreThanTwoHundredCellsAreFound() {
    String block = "moonshine\n".repeat(205);
    edit(
        "c-sato",
        1,
        List.of(Map.of("sheet", "基準", "action", "PASTE", "cell", "C10", "text", block)));

    JsonNode found = people.ask("c-sato", "GET", draft + "/search?text=MOONSHINE").json();

    assertThat(found.at("/hits").size()).isEqualTo(200);
    assertThat(found.at("/hits/199/cell").asString()).isEqualTo("C209");
    assertThat(found.at("/more").asBoolean()).isTrue();
  }
}
