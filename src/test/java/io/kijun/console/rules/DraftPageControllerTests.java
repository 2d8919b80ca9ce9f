package io.kijun.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.DraftForm;
import io.kijun.fixture.GoingBack;
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

/** A draft's page: what was found, what is changed there, and who is told when that is refused. */
@KijunService
class DraftPageControllerTests {

  private static final String FIRST = "ほかの人が先に直しました。違いを確かめてください。";

  @TempDir private Path folder = Path.of("");
  private final People people;
  private final Environment service;
  private final GoingBack before;
  private RuleAuthors authors;

  @Autowired
  DraftPageControllerTests(People people, Environment service, GoingBack before) {
    this.people = people;
    this.service = service;
    this.before = before;
  }

  @BeforeEach
  void join() throws IOException {
    before.now();
    authors = RuleAuthors.in(folder, people, service);
  }

  @Test
  void itsStepsTellHowFarItIsAndWhatIsMissing() throws IOException {
    String path = RuleAuthors.page(authors.set("H11", "1回以上/5年").draft("<i>五年</i>に一度"));
    String officer = authors.reader(RuleAuthors.OFFICER).get(path + "?done=started").text();
    String approver = authors.reader(RuleAuthors.APPROVER).get(path).text();

    assertThat(officer)
        .contains(
            "草案を作りました。",
            "草案：&lt;i&gt;五年&lt;/i&gt;に一度",
            "1セル変更、0件の問題",
            "まだ調べていません",
            "作成者以外の1人が必要",
            "<del>",
            "<strong>1回以上/5年</strong>",
            "緩くなる",
            "緩める理由を書く（1件）",
            "name=\"reason\"",
            "理由を保存する",
            "取りやめる")
        .doesNotContain("<i>五年", "name=\"hash\"");
    assertThat(approver)
        .contains("disabled=\"disabled\">承認する", "上の1点が済むと押せます。")
        .doesNotContain("name=\"reason\"", "取り込む", "取りやめる");
  }

  @Test
  void aReasonIsKeptForWhatBecomesEasier() throws IOException {
    String path = RuleAuthors.page(authors.set("H11", "1回以上/6年").draft("六年に一度"));
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    String page = officer.get(path).text();
    String subject = RuleAuthors.hidden(page, "subject");
    Answer tooLong =
        officer.post(
            path + "/reasons", "version", "1", "subject", subject, "reason", "長".repeat(2001));
    Answer kept =
        officer.post(
            path + "/reasons", "version", "1", "subject", subject, "reason", "<s>手間</s>, 費用");
    officer.get(path);
    Answer late =
        officer.post(path + "/reasons", "version", "1", "subject", subject, "reason", "遅れた理由");

    assertThat(tooLong.status()).isEqualTo(400);
    assertThat(tooLong.text()).contains("2000文字以内", "長長長");
    assertThat(kept.status()).as(kept.text()).isEqualTo(303);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text()).contains(FIRST, ">遅れた理由</textarea>", "name=\"version\" value=\"2\"");
    assertThat(officer.get(path + "?done=saved").text())
        .contains("保存しました。", "&lt;s&gt;手間&lt;/s&gt;, 費用</textarea>")
        .doesNotContain("緩める理由を書く", "<s>手間");
    assertThat(authors.reader(RuleAuthors.APPROVER).get(path).text())
        .contains("緩めた理由：&lt;s&gt;手間")
        .doesNotContain("disabled");
  }

  @Test
  void whatIsSavedAgainUnchangedIsNoChange() throws IOException {
    String path = RuleAuthors.page(authors.set("H11", "1回以上/7年").draft("七年に一度"));
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    String subject = RuleAuthors.hidden(officer.get(path).text(), "subject");
    officer.post(path + "/reasons", "version", "1", "subject", subject, "reason", "理由");
    officer.get(path);
    officer.post(path + "/reasons", "version", "2", "subject", subject, "reason", "理由");

    assertThat(officer.get(path).text()).contains("name=\"version\" value=\"2\"");
  }

  @Test
  void problemsAreToldByCellAndKeepFromApproving() throws IOException {
    JsonNode draft = authors.set("H11", "ときどき").draft("読めない");
    String path = RuleAuthors.page(draft);
    ConsoleReader approver = authors.reader(RuleAuthors.APPROVER);
    String page = approver.get(path).text();
    Answer refused =
        approver.post(
            path + "/approval",
            "version",
            "1",
            "hash",
            RuleAuthors.hidden(page, "hash"),
            "day",
            "2026-12-24",
            "comment",
            "急ぎ");

    assertThat(page).contains("01-small.xlsx › 基準 › H11", "ときどき", "誤りを直す（1件）", "誤りを直すと調べられます。");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("value=\"2026-12-24\"", ">急ぎ</textarea>");
    assertThat(approver.get(path + "/differences.xlsx").status()).isEqualTo(409);
    assertThat(approver.get(path + "/workbooks/01-small.xlsx/file?annotated=true").status())
        .isEqualTo(200);
  }

  @Test
  void casesThatComeOutOtherwiseAreToldWithTheirPlace() throws IOException {
    String path = RuleAuthors.page(authors.expecting("総合 = 制限").draft("合わない事例"));
    String page = authors.reader(RuleAuthors.APPROVER).get(path).text();

    assertThat(page)
        .contains("1件中 0件が合格", "1件不合格", "01-small.xlsx › 事例 › E", "総合 = 制限", "事例を直すか合格させる（1件）");
  }

  @Test
  void anotherApprovesExactlyWhatWasSeen() throws IOException {
    String path = RuleAuthors.page(authors.set("C11", "承認する内容").draft("承認する草案"));
    ConsoleReader approver = authors.reader(RuleAuthors.APPROVER);
    String page = approver.get(path).text();
    String hash = RuleAuthors.hidden(page, "hash");
    Answer unseen = approver.post(path + "/approval", "version", "1", "hash", "sha256:0");
    Answer noDay =
        approver.post(
            path + "/approval", "version", "1", "hash", hash, "day", "明日", "comment", "残る");
    Answer approved =
        approver.post(
            path + "/approval", "version", "1", "hash", hash, "day", "2026-12-24", "comment", "よい");

    assertThat(unseen.status()).isEqualTo(409);
    assertThat(unseen.text()).contains("確認した内容と現在の内容が異なります");
    assertThat(noDay.status()).isEqualTo(400);
    assertThat(noDay.text()).contains("2027-03-31 のように", "value=\"明日\"", ">残る</textarea>");
    assertThat(approved.status()).as(approved.text()).isEqualTo(303);
    assertThat(approver.get(path).text())
        .contains("rules-approverさんが承認しました", "2026-12-24から施行します", "承認を撤回する")
        .doesNotContain("name=\"hash\"");

    assertThat(approver.post(path + "/approval/withdrawal").status()).isEqualTo(303);
    assertThat(approver.get(path + "?done=reopened").text())
        .contains("草案はもう一度直せます", "name=\"hash\"");
    Answer again = approver.post(path + "/approval/withdrawal");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("施行前の承認がありません");
  }

  @Test
  void authorsDoNotApprove() throws IOException {
    String both = people.join("rules-both", "OFFICER", "APPROVER");
    authors.set("C11", "自分の内容");
    JsonNode draft = people.draft(both, "自分の草案", authors.workbooks()).json();
    String path = RuleAuthors.page(draft);
    ConsoleReader author = authors.reader(both);

    assertThat(author.get(path).text()).contains("作成者は承認できません。").doesNotContain("name=\"hash\"");
    Answer refused =
        author.post(path + "/approval", "version", "1", "hash", draft.at("/hash").asString());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("起案者は承認できません");
  }

  @Test
  void workbooksAreBroughtInAndTakenBack() throws IOException {
    String path = RuleAuthors.page(authors.draft("ブックの草案"));
    authors.set("C11", "取り込む内容");
    byte[] form =
        DraftForm.of("1", Map.of(RuleAuthors.SMALL, authors.workbooks().get(RuleAuthors.SMALL)));
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    assertThat(officer.get(path).text()).contains("まだ何も変えていません");
    Answer brought = officer.upload(path + "/workbooks?version=1", DraftForm.TYPE, form);
    officer.get(path);
    Answer late = officer.upload(path + "/workbooks?version=1", DraftForm.TYPE, form);
    Answer copy =
        officer.upload(
            path + "/workbooks?version=2",
            DraftForm.TYPE,
            DraftForm.of(
                "", Map.of("01-small (1).xlsx", authors.workbooks().get(RuleAuthors.SMALL))));

    assertThat(brought.status()).as(brought.text()).isEqualTo(303);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text()).contains(FIRST);
    assertThat(copy.status()).isBetween(400, 422);
    assertThat(copy.text()).contains("01-small.xlsx");
    assertThat(officer.get(path).text()).contains("取り込む内容", "第2版");

    String book = path + "/workbooks/" + RuleAuthors.SMALL;
    assertThat(officer.get(book + "/file").header("Content-Disposition")).startsWith("attachment");
    officer.get(path);
    assertThat(officer.post(book + "/withdrawal", "version", "1").status()).isEqualTo(412);
    assertThat(officer.post(book + "/withdrawal", "version", "2").status()).isEqualTo(303);
    assertThat(officer.get(path).text()).doesNotContain("取り込む内容");
  }

  @Test
  void aDraftIsDiscardedAndSaysSo() throws IOException {
    String path = RuleAuthors.page(authors.draft("やめる草案"));
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    officer.get(path);

    assertThat(officer.post(path + "/discard", "version", "9").status()).isEqualTo(412);
    assertThat(officer.post(path + "/discard", "version", "1").status()).isEqualTo(303);
    assertThat(officer.get(path).text())
        .contains("この草案は取りやめました。")
        .doesNotContain("name=\"workbook\"", "草案を取りやめる");
  }

  @Test
  void aDraftMovesOntoWhatCameInForceSince() throws IOException {
    JsonNode mine = authors.set("C11", "私の変更").draft("移す草案");
    JsonNode other = authors.set("C11", "先に適用される変更").draft("先の草案");
    String now = authors.approve(other, "2026-11-25");
    String path = RuleAuthors.page(mine);
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    String page = officer.get(path).text();

    assertThat(page).contains("新しい版に合わせる", now, "両方で変わっています", "<li>01-small.xlsx</li>");
    Answer refused = officer.post(path + "/base", "version", "1", "base", now);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("移す先でも変更されています");
    officer.post(path + "/workbooks/" + RuleAuthors.SMALL + "/withdrawal", "version", "1");
    officer.get(path);
    assertThat(officer.post(path + "/base", "version", "1", "base", now).status()).isEqualTo(412);
  }

  @Test
  void whoeverMayNotReadDraftsDoesNotReadOne() throws IOException {
    String path = RuleAuthors.page(authors.draft("読めない人"));
    String reviewer = people.join("rules-reviewer", "REVIEWER");

    assertThat(authors.reader(reviewer).get(path).status()).isEqualTo(403);
    assertThat(authors.reader(RuleAuthors.OFFICER).get(path + "x").status()).isEqualTo(404);
  }
}
