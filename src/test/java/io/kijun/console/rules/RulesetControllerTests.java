package io.kijun.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.GoingBack;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** A ruleset: what it changed and why, its workbooks, and going back to an earlier one. */
@KijunService
class RulesetControllerTests {

  @TempDir private Path folder = Path.of("");
  private final People people;
  private final Environment service;
  private final GoingBack before;
  private RuleAuthors authors;

  @Autowired
  RulesetControllerTests(People people, Environment service, GoingBack before) {
    this.people = people;
    this.service = service;
    this.before = before;
  }

  @BeforeEach
  void join() throws IOException {
    authors = RuleAuthors.in(folder, people, service);
    before.now();
  }

  private static String first() {
    return SmallStandard.ruleset().hash().id().value();
  }

  private String loosened() throws IOException {
    JsonNode draft = authors.set("H11", "1回以上/4年").draft("頻度を減らす");
    String path = "/api/drafts/" + draft.at("/id").asString();
    JsonNode explained =
        people
            .json(
                RuleAuthors.OFFICER,
                "PUT",
                path + "/loosenings/" + draft.at("/differences/0/subject").asString(),
                Map.of("reason", "<u>負担</u>が大きいため"))
            .json();
    return authors.approve(explained, "2026-11-25");
  }

  @Test
  void whatBecameEasierIsToldWithItsReasonToThoseWhoMayReadDrafts() throws IOException {
    String path = "/console/rules/" + loosened();
    String page = authors.reader(RuleAuthors.APPROVER).get(path).text();

    assertThat(page)
        .contains(
            "▲</span> <span>緩くなる",
            ">頻度</span>",
            "<strong>1回以上/4年</strong>",
            "&lt;u&gt;負担&lt;/u&gt;が大きいため",
            "施行中",
            "01-small.xlsx")
        .doesNotContain("<u>負担");
    assertThat(authors.reader(people.join("rules-reviewer", "REVIEWER")).get(path).text())
        .contains("緩くなる")
        .doesNotContain("負担", "この版に戻す");
  }

  @Test
  void itIsComparedWithAnotherThatIsChosen() throws IOException {
    String now = loosened();
    String path = "/console/rules/" + now + "?against=";
    ConsoleReader reader = authors.reader(RuleAuthors.OFFICER);

    assertThat(reader.get(path + first()).text())
        .contains("value=\"" + first() + "\" selected=\"selected\"", "differences.xlsx?against=");
    assertThat(reader.get(path + now).text()).contains("変更なし");
    assertThat(reader.get(path + "nothing").text()).contains("このルールセットはありません");
    assertThat(
            reader
                .get("/console/rules/" + now + "/differences.xlsx?against=" + first())
                .header("Content-Type"))
        .contains("spreadsheet");
  }

  @Test
  void itsWorkbooksAreFetchedAsTheyWere() throws IOException {
    String path = "/console/rules/" + loosened() + "/workbooks/01-small.xlsx/file";
    Answer file = authors.reader(RuleAuthors.APPROVER).get(path);

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(authors.reader(RuleAuthors.APPROVER).get(path + "x").status()).isEqualTo(404);
  }

  @Test
  void oneAsksToGoBackAndAnotherApproves() throws IOException {
    loosened();
    String path = "/console/rules/" + first();
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    String form = officer.get(path).text();
    Answer past =
        officer.post(
            path + "/reinstatement",
            "version",
            RuleAuthors.hidden(form, "version"),
            "day",
            "2020-01-01",
            "comment",
            "<s>誤り</s>のため");
    assertThat(past.status()).isEqualTo(409);
    assertThat(past.text()).contains("施行日は今日以降", "value=\"2020-01-01\"", "&lt;s&gt;誤り");
    Answer asked =
        officer.post(
            path + "/reinstatement",
            "version",
            RuleAuthors.hidden(past.text(), "version"),
            "comment",
            "<s>誤り</s>のため");
    assertThat(asked.status()).isEqualTo(303);
    assertThat(officer.get(path + "?done=asked").text())
        .contains("申請しました", "「&lt;s&gt;誤り&lt;/s&gt;のため」", "申請を取り下げる")
        .doesNotContain("戻すことを承認する");

    ConsoleReader approver = authors.reader(RuleAuthors.APPROVER);
    String seen = approver.get(path).text();
    Answer other =
        approver.post(
            path + "/reinstatement/approval",
            "version",
            "0",
            "hash",
            RuleAuthors.hidden(seen, "hash"),
            "comment",
            "よい");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text()).contains("変更されています", ">よい</textarea>");
    Answer approved =
        approver.post(
            path + "/reinstatement/approval",
            "version",
            RuleAuthors.hidden(seen, "version"),
            "hash",
            RuleAuthors.hidden(seen, "hash"),
            "comment",
            "よい");
    assertThat(approved.status()).as(approved.text()).isEqualTo(303);
    assertThat(approver.get(path).text()).contains("前の版に戻すことを承認", "施行中");
  }

  @Test
  void aWishIsWithdrawn() throws IOException {
    loosened();
    String path = "/console/rules/" + first();
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    String form = officer.get(path).text();
    officer.post(
        path + "/reinstatement",
        "version",
        RuleAuthors.hidden(form, "version"),
        "comment",
        "やはり戻す");
    officer.get(path);

    assertThat(officer.post(path + "/reinstatement/withdrawal").status()).isEqualTo(303);
    officer.get(path);
    Answer again = officer.post(path + "/reinstatement/withdrawal");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("取り下げられる再施行の申請");
  }

  @Test
  void whatIsNoRulesetIsNotFound() {
    assertThat(authors.reader(RuleAuthors.OFFICER).get("/console/rules/000000000000").status())
        .isEqualTo(404);
  }
}
