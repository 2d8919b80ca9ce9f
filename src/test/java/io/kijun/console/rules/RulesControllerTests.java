package io.kijun.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.DraftForm;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** The time line of rulesets, the list of drafts, and beginning one. */
@KijunService
class RulesControllerTests {

  private static final String RULES = "/console/rules";
  private static final String NEW = RULES + "/new";

  @TempDir private Path folder = Path.of("");
  private final People people;
  private final Environment service;
  private RuleAuthors authors;

  @Autowired
  RulesControllerTests(People people, Environment service) {
    this.people = people;
    this.service = service;
  }

  @BeforeEach
  void join() throws IOException {
    authors = RuleAuthors.in(folder, people, service);
  }

  private String page(String reader, String path) {
    return authors.reader(reader).get(path).text();
  }

  @Test
  void theTimeLineTellsWhatIsPlannedAndWhoApprovedIt() throws IOException {
    JsonNode draft = authors.set("C11", "年末からの内容").draft("年末の見直し");
    String planned = authors.approve(draft, "2026-12-28");
    String page = page(RuleAuthors.APPROVER, RULES);

    assertThat(page)
        .contains(
            "2026-12-28から",
            "施行予定",
            "施行中",
            "1件の変更",
            "/console/rules/" + planned + "?against=",
            "rules-approverさんが承認",
            "「&lt;b&gt;確認&lt;/b&gt;しました」",
            "承認を撤回する")
        .doesNotContain("<b>確認");
    assertThat(page(people.join("rules-reviewer", "REVIEWER"), RULES))
        .contains("2026-12-28から")
        .doesNotContain("承認を撤回する", "草案を作る", "<h2>草案</h2>");

    authors.withdraw(draft);
    assertThat(page(RuleAuthors.OFFICER, RULES))
        .contains("撤回したもの", "rules-approverさんが撤回", "<del>2026-12-28から</del>");
  }

  @Test
  void aDraftWaitsForThoseWhoMayApproveItOnly() throws IOException {
    JsonNode draft = authors.set("C11", "待つ内容").draft("<i>待つ</i>草案");
    String row = "<a href=\"" + RuleAuthors.page(draft) + "\">&lt;i&gt;待つ&lt;/i&gt;草案</a>";

    assertThat(page(RuleAuthors.APPROVER, RULES)).contains(row, "あなたの承認待ち");
    assertThat(page(RuleAuthors.OFFICER, RULES)).contains(row).doesNotContain("あなたの承認待ち");
  }

  @Test
  void whatADraftLacksIsToldAfterwards() throws IOException {
    String wrong = RuleAuthors.page(authors.set("H11", "ときどき").draft("読めない頻度"));
    String easier = RuleAuthors.page(authors.set("H11", "1回以上/3年").draft("緩める"));
    String sound = RuleAuthors.page(authors.set("H11", "1回以上/年").draft("そろった草案"));

    assertThat(page(RuleAuthors.APPROVER, wrong + "/missing"))
        .contains("誤りを直す（1件）", wrong + "#checks")
        .doesNotContain("<html");
    assertThat(page(RuleAuthors.APPROVER, easier + "/missing")).contains("緩める理由を書く（1件）");
    assertThat(page(RuleAuthors.APPROVER, sound + "/missing")).contains("そろっています");
  }

  @Test
  void aDraftBeginsWithTitleAndWorkbooks() throws IOException {
    authors.set("C11", "画面から始める内容");
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    assertThat(officer.get(NEW).text()).contains("施行中 ", "multiple");
    Answer started =
        officer.upload(NEW, DraftForm.TYPE, DraftForm.of("画面からの草案", authors.workbooks()));

    assertThat(started.status()).as(started.text()).isEqualTo(303);
    assertThat(started.header("Location"))
        .startsWith("/console/rules/drafts/")
        .endsWith("?done=started");
    assertThat(page(RuleAuthors.OFFICER, RULES)).contains("画面からの草案");
  }

  @Test
  void aDraftWithoutATitleOrWithWhatIsNoWorkbookIsRefused() throws IOException {
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    officer.get(NEW);
    Answer untitled = officer.upload(NEW, DraftForm.TYPE, DraftForm.of(" ", authors.workbooks()));
    Answer tooLong = officer.upload(NEW, DraftForm.TYPE, DraftForm.of("長".repeat(201), Map.of()));
    Answer noWorkbook =
        officer.upload(
            NEW, DraftForm.TYPE, DraftForm.of("題", Map.of("01-small.xlsx", new byte[] {1, 2})));

    assertThat(untitled.status()).isEqualTo(400);
    assertThat(untitled.text()).contains("件名を入力してください。");
    assertThat(tooLong.status()).isEqualTo(400);
    assertThat(tooLong.text()).contains("200文字以内", "value=\"長長");
    assertThat(noWorkbook.status()).isBetween(415, 422);
    assertThat(noWorkbook.text()).contains("01-small.xlsx");
  }

  @Test
  void aFieldInWhichNoFileWasChosenBringsNone() {
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    officer.get(NEW);
    Answer started =
        officer.upload(NEW, DraftForm.TYPE, DraftForm.of("何も選ばない", Map.of("", new byte[0])));

    assertThat(started.status()).as(started.text()).isEqualTo(303);
  }

  @Test
  void whoMayNotBeginADraftIsNotLedThere() {
    String reviewer = people.join("rules-reviewer", "REVIEWER");

    assertThat(authors.reader(reviewer).get(NEW).status()).isEqualTo(403);
    assertThat(page(RuleAuthors.APPROVER, RULES)).doesNotContain(NEW);
  }
}
