package io.kijun.console.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.sheets.SmallWorkbooks;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A workbook can be read in the console as in a spreadsheet program, without script too. */
@KijunService
class GridPageControllerTests {

  private final Environment service;
  private final People people;
  private final Rulesets rulesets;
  private final WorkbookFiles files;
  @TempDir private Path folder = Path.of("");

  @Autowired
  GridPageControllerTests(
      Environment service, People people, Rulesets rulesets, WorkbookFiles files) {
    this.service = service;
    this.people = people;
    this.rulesets = rulesets;
    this.files = files;
  }

  private GridDrafts draft() throws Exception {
    return GridDrafts.of(folder, people, "gp-sato");
  }

  private ConsoleReader officer() {
    return ConsoleReader.signedIn(service, "gp-sato");
  }

  @Test
  void aSheetIsShownWithItsLettersHeadingsRowsAndTheOtherSheets() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer();
    String page = officer.get(draft.page()).text();

    assertThat(page)
        .contains("<span class=\"letter\">H</span>", "頻度", "<th scope=\"row\">11</th>")
        .contains("方針を見直す", "1回以上/年", "助言", "事例")
        .contains("草案「題名 gp-sato」", "data-version=\"1\"")
        .doesNotContain("RuleTable", "<th scope=\"row\">9</th>");
  }

  @Test
  void aCellThatTheAddressNamesIsMarked() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer();
    String page = officer.get(draft.page() + GridDrafts.CRITERIA + "&cell=H11").text();

    assertThat(page).contains("<td id=\"H11\" class=\"here\">1回以上/年</td>");
    assertThat(officer.get(draft.page() + "?cell=x").status()).isEqualTo(200);
  }

  @Test
  void thePartThatThePageAsksForIsTheTableAlone() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer();
    String part = officer.get(draft.page() + GridDrafts.CRITERIA, "HX-Request", "true").text();

    assertThat(part).startsWith("<table").contains("方針を見直す").doesNotContain("<nav");
  }

  @Test
  void whoMayNotChangeDraftsReadsThem() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer();
    people.join("gp-tanaka", "APPROVER");
    String page = ConsoleReader.signedIn(service, "gp-tanaka").get(draft.page()).text();

    assertThat(page).contains("方針を見直す", "data-editable=\"false\"").doesNotContain("行を加える");
    assertThat(officer.get(draft.page()).text()).contains("data-editable=\"true\"", "行を加える");
  }

  @Test
  void whoMayNotReadDraftsIsRefusedAndWhatIsNotThereIsTold() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer();
    people.join("gp-kato", "REVIEWER");
    ConsoleReader reviewer = ConsoleReader.signedIn(service, "gp-kato");

    assertThat(reviewer.get(draft.page()).status()).isEqualTo(403);
    assertThat(officer.get(draft.page() + "?sheet=x").status()).isEqualTo(404);
    assertThat(officer.get(draft.draft() + "/workbooks/02-none.xlsx").status()).isEqualTo(404);
  }

  @Test
  void aScriptInACellIsShownAsText() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer();
    draft.write("C11", "<script>window.run = 1</script>");

    assertThat(officer.get(draft.page() + GridDrafts.CRITERIA).text())
        .contains("&lt;script&gt;window.run = 1")
        .doesNotContain("<script>window");
  }

  @Test
  void aRulesetIsShownAndSearchedAndNobodyCanChangeIt() throws Exception {
    draft();
    ConsoleReader officer = officer();
    byte[] small = SmallWorkbooks.files(folder).getOrDefault("01-small.xlsx", new byte[0]);
    Ruleset ruleset = SmallStandard.ruleset("gp-1.0");
    rulesets.add(ruleset, Map.of("01-small.xlsx", files.add(small)), SmallStandardInForce.NOW);
    String path = "/console/rules/" + ruleset.id();

    assertThat(officer.get(path + "/workbooks/01-small.xlsx").text())
        .contains("方針を見直す", "版 " + ruleset.id(), "data-editable=\"false\"")
        .doesNotContain("grid-beside");
    assertThat(officer.get(path + "/search?text=policy.review").text())
        .contains("01-small.xlsx › 基準", "cell=F11#F11");
  }

  @Test
  void aTextIsFoundInAllWorkbooksOfADraft() throws Exception {
    GridDrafts draft = draft();
    ConsoleReader officer = officer();
    String search = draft.draft() + "/search";

    assertThat(officer.get(search).text()).contains("全角と半角");
    assertThat(officer.get(search + "?text=" + GridDrafts.encoded("ログヲ")).text())
        .contains("4件見つかりました。", "C12", "C13", "C14");
    assertThat(officer.get(search + "?text=%3Cb%3E").text())
        .contains("0件見つかりました。", "value=\"&lt;b&gt;\"");
  }
}
