package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.sheets.SmallWorkbooks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Officers see a draft's workbook as a grid, and are told what is wrong as they type. */
@KijunService
class GridControllerTests {

  private final People people;
  private final Rulesets rulesets;
  private final WorkbookFiles files;
  @TempDir private Path folder = Path.of("");
  private String draft = "";

  @Autowired
  GridControllerTests(People people, Rulesets rulesets, WorkbookFiles files) {
    this.people = people;
    this.rulesets = rulesets;
    this.files = files;
  }

  @BeforeEach
  void start() throws Exception {
    people.join("g-sato", "OFFICER");
    people.join("g-kato", "REVIEWER");
    draft = "/api/drafts/" + SmallDrafts.in(folder, people).started("g-sato").at("/id").asString();
  }

  private Answer grid(String query) {
    return people.ask("g-sato", "GET", draft + "/workbooks/01-small.xlsx/grid" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer check(String sheet, String cell, String text) {
    return people.json(
        "g-sato",
        "POST",
        draft + "/workbooks/01-small.xlsx/check",
        Map.of("sheet", sheet, "cell", cell, "text", text));
  }

  @Test
  void theFirstSheetIsShownWithItsRowsAndColumns() {
    JsonNode answer = grid("").json();

    assertThat(answer.at("/workbook").asString()).isEqualTo("01-small.xlsx");
    assertThat(answer.at("/sheets/1/sheet").asString()).isEqualTo("助言");
    assertThat(answer.at("/grid/sheet").asString()).isEqualTo("基準");
    assertThat(answer.at("/grid/headerRow").asInt()).isEqualTo(9);
    assertThat(answer.at("/grid/columns/7/heading/ja").asString()).isEqualTo("頻度");
    assertThat(grid("").header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void anotherSheetAndSomeOfItsRowsCanBeAskedFor() {
    JsonNode part = grid("?from=2&rows=3&sheet=" + encoded("助言")).json();

    assertThat(IntStream.range(0, 3).mapToObj(i -> part.at("/grid/rows/" + i + "/row").asInt()))
        .containsExactly(2, 3, 4);
    assertThat(part.at("/grid/rows").size()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"sheet=x, 404", "from=0, 400", "rows=0, 400", "rows=20001, 400", "page=1, 400"})
  void whatIsNotThereIsRefused(String query, int status) {
    assertThat(grid("?" + query).status()).isEqualTo(status);
  }

  @Test
  void onlyThoseWhoMayReadDraftsSeeTheirGrids() {
    String path = draft + "/workbooks/01-small.xlsx/";
    assertThat(people.ask("g-kato", "GET", path + "grid").status()).isEqualTo(403);
    assertThat(people.json("g-kato", "POST", path + "check", Map.of()).status()).isEqualTo(403);
    assertThat(people.ask("g-sato", "GET", draft + "/workbooks/02-none.xlsx/grid").status())
        .isEqualTo(404);
  }

  @Test
  void aCellIsCheckedAsOneTypes() {
    Answer answer = check("基準", "H11", "1回以上/6");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().at("/problems/0/cell").asString()).isEqualTo("H11");
    assertThat(answer.json().at("/problems/0/allowed").size()).isPositive();
    assertThat(answer.json().at("/completions/0/text").asString()).isEqualTo("1回以上/6か月");
    assertThat(answer.json().at("/statement/ja").asString()).contains("方針を見直す");
    assertThat(people.ask("g-sato", "GET", draft).json().at("/version").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "基準, A9, 422, NOT_EDITABLE",
    "基準, ZZZ1, 422, NOT_EDITABLE",
    "基準, x, 422, NOT_EDITABLE",
    "基準, A99999999, 422, NOT_EDITABLE",
    "なし, A10, 404, UNKNOWN_SHEET"
  })
  void aCellThatNobodyWritesToIsRefused(String sheet, String cell, int status, String code) {
    Answer answer = check(sheet, cell, "x");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/issues/0/code").asString()).isEqualTo(code);
  }

  @Test
  void aRulesetIsShownAndSearchedInTheSameWay() throws Exception {
    byte[] small = SmallWorkbooks.files(folder).getOrDefault("01-small.xlsx", new byte[0]);
    Ruleset ruleset = SmallStandard.ruleset("g-1.0");
    rulesets.add(ruleset, Map.of("01-small.xlsx", files.add(small)), SmallStandardInForce.NOW);
    String path = "/api/rulesets/" + ruleset.id();

    JsonNode grid = people.ask("g-kato", "GET", path + "/workbooks/01-small.xlsx/grid").json();
    JsonNode found = people.ask("g-kato", "GET", path + "/search?text=policy.review").json();

    assertThat(grid.at("/grid").toString()).contains("方針を見直す");
    assertThat(found.at("/hits/0/sheet").asString()).isEqualTo("基準");
    assertThat(found.at("/hits/0/cell").asString()).isEqualTo("F11");
    assertThat(people.ask("g-kato", "GET", path + "/workbooks/x.xlsx/grid").status())
        .isEqualTo(404);
  }
}
