package io.kijun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.GoingBack;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.sheets.SmallWorkbooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * What people do in a day, in a real browser and from page to page by links and buttons alone. That
 * sheets come in, are mended and accepted is told in {@code SheetsInTheBrowserTests}.
 */
@KijunService
class RoleDaysInBrowserTests {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SMALL = "01-small.xlsx";

  /** What works in the background comes when it is done. */
  private static final double PATIENCE = 60_000;

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;
  private final GoingBack before;
  @TempDir private Path folder = Path.of("");

  @Autowired
  RoleDaysInBrowserTests(
      Environment service, People people, ListableBeanFactory beans, GoingBack before) {
    this.service = service;
    this.people = people;
    this.beans = beans;
    this.before = before;
  }

  @AfterEach
  void goBack() {
    before.now();
  }

  private static Locator link(Page page, String text) {
    return page.locator("main a", new Page.LocatorOptions().setHasText(text)).first();
  }

  private static void press(Page page, String text) {
    page.locator("main button", new Page.LocatorOptions().setHasText(text)).first().click();
  }

  private static void area(Page page, String name) {
    page.locator(".menu nav a", new Page.LocatorOptions().setHasText(name)).click();
    assertThat(page.locator(".menu nav a[aria-current]")).containsText(name);
  }

  private static void comes(Locator where, String text) {
    assertThat(where).containsText(text, new ContainsTextOptions().setTimeout(PATIENCE));
  }

  /**
   * Of three suppliers one reviews its policy in January only, which is too seldom for the rest.
   */
  @Test
  void anOfficerMakesARuleStricterSeesForWhomAndAnApproverApproves() throws Exception {
    new SmallPortfolio(beans).of("DAYS", "days", 3);
    SmallWorkbooks.write(folder);
    FilePayload[] books =
        SmallWorkbooks.files(folder).entrySet().stream()
            .map(one -> new FilePayload(one.getKey(), XLSX, one.getValue()))
            .toArray(FilePayload[]::new);
    people.join("days-officer", "OFFICER");
    people.json("admin", "PUT", "/api/users/days-officer", Map.of("groups", List.of("days")));
    people.join("days-approver", "APPROVER");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "days-officer");
      area(page, "基準");
      link(page, "草案を作る").click();
      page.locator("#title").fill("見直しを月1回に");
      page.locator("#workbook").setInputFiles(books);
      press(page, "草案を作る");
      page.waitForURL(Pattern.compile(".*/console/rules/drafts/[0-9a-f-]+.*"));
      String draft = page.url();
      link(page, SMALL).click();
      page.waitForSelector("#grid-frame[data-ready=true]");
      page.locator(".tabulator-cell[data-cell=H11]").click();
      page.keyboard().type("1回以上/月");
      page.keyboard().press("Enter");
      page.waitForSelector("#grid-frame[data-version='2']");
      assertThat(page.locator("#grid-saved")).hasText("保存済み");

      page.navigate(draft);
      assertThat(page.locator("main")).containsText("1回以上/月");
      press(page, "影響を調べる");
      comes(page.locator("#impact"), "全");
      comes(page.locator("#impact table"), "取引先DAYS-000");
      assertThat(page.locator("#impact table")).containsText("No.2");

      Page approver = browser.window("ja-JP", 1280, "days-approver");
      assertThat(approver.locator("main")).containsText("承認を待つ草案");
      area(approver, "基準");
      link(approver, "見直しを月1回に").click();
      assertThat(approver.locator("main")).containsText("1回以上/月");
      approver.locator("#comment").fill("確かめました");
      press(approver, "承認する");
      assertThat(approver.locator("#approval")).containsText("days-approverさんが承認しました");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aReviewerRunsComparesAndPlans() {
    new SmallPortfolio(beans).of("DAYR", "dayr", 3);
    people.join("dayr", "REVIEWER");
    people.json("admin", "PUT", "/api/users/dayr", Map.of("groups", List.of("dayr")));
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "dayr");
      run(page, "2026-11-01");
      run(page, "2026-11-20");
      area(page, "実施と比較");
      press(page, "比べる");
      assertThat(page.locator("main")).containsText("2026-11-01");
      assertThat(page.locator("main")).containsText("2026-11-20");

      area(page, "指摘");
      link(page, "No.2").click();
      page.getByLabel("担当").fill("佐藤");
      page.locator("#date").fill("2027-01-31");
      page.locator("main form textarea").first().fill("一月に見直す");
      press(page, "計画を記録する");
      assertThat(page.locator("main")).containsText("dayrさんが記録");
      assertThat(page.locator("main")).containsText("一月に見直す");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void run(Page page, String asOf) {
    area(page, "実施と比較");
    link(page, "評価を実施する").click();
    page.locator("main input[type=date]").first().fill(asOf);
    press(page, "評価を実施する");
    page.waitForURL(Pattern.compile(".*/console/runs/[0-9a-f-]{36}.*"));
    comes(page.locator("main"), "3社のうち3社が終わりました");
    comes(page.locator("main"), "総合判定の分布");
  }

  @Test
  void anAuditorFollowsAnEvaluationToItsCellAndHasItEvaluatedAgain() throws Exception {
    new SmallPortfolio(beans).of("DAYA", "daya", 2);
    people.join("daya-reviewer", "REVIEWER");
    people.join("daya-officer", "OFFICER");
    people.join("daya-approver", "APPROVER");
    people.join("daya-auditor", "AUDITOR");
    inForce();
    String id =
        people
            .json("daya-reviewer", "POST", "/api/suppliers/DAYA-0001/evaluations", Map.of())
            .json()
            .at("/id")
            .asString();
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "daya-auditor");
      area(page, "記録");
      page.locator("main input[name=actor]").fill("daya-reviewer");
      press(page, "絞り込む");
      page.locator("main a[href='/console/evaluations/" + id + "/record']").click();
      press(page, "評価し直して照合する");
      assertThat(page.locator("main")).containsText("一致");
      page.locator("main a[href='/console/evaluations/" + id + "']").first().click();
      page.locator("table.items a", new Page.LocatorOptions().setHasText("方針")).first().click();
      assertThat(page.locator("tr.fails")).containsText("ここで不成立");
      page.locator("tr.fails a").first().click();
      page.waitForSelector("#grid-frame[data-ready=true]");
      assertThat(page.locator("#grid-line strong"))
          .hasText("H11", new HasTextOptions().setTimeout(PATIENCE));
      assertThat(page.locator(".tabulator-cell.here[data-cell=H11]")).containsText("1回以上/年");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** A ruleset that was read from workbooks, with which an auditor can go on to a cell. */
  private void inForce() throws Exception {
    SmallWorkbooks.write(folder);
    var draft = people.draft("daya-officer", "同じ基準", SmallWorkbooks.files(folder)).json();
    var approved =
        people.json(
            "daya-approver",
            "POST",
            "/api/drafts/" + draft.at("/id").asString() + "/approval",
            Map.of(
                "hash", draft.at("/hash").asString(),
                "version", draft.at("/version").asInt(),
                "comment", "確認"));
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
  }
}
