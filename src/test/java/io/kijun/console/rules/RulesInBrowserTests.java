package io.kijun.console.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.GoingBack;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A draft's way into force in a real browser: an officer explains, an approver approves. */
@KijunService
class RulesInBrowserTests {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @TempDir private Path folder = Path.of("");
  private final People people;
  private final Environment service;
  private final GoingBack before;
  private RuleAuthors authors;

  @Autowired
  RulesInBrowserTests(People people, Environment service, GoingBack before) {
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
  void anOfficerExplainsAndAnApproverApproves() throws IOException {
    String path = RuleAuthors.page(authors.set("H11", "1回以上/8年").draft("八年に一度"));
    try (ABrowser browser = ABrowser.of(service)) {
      Page officer = browser.window("ja-JP", 1280, RuleAuthors.OFFICER);
      officer.navigate("/console/rules");
      assertThat(officer.locator("tr", containing("八年に一度"))).containsText("緩める理由を書く（1件）");
      officer.navigate(path);
      officer.locator("textarea[name=reason]").fill("八年で足りるため");
      officer.locator(".save button").click();
      assertThat(officer.locator(".notice")).containsText("保存しました。");
      assertThat(officer.locator("textarea[name=reason]")).hasValue("八年で足りるため");

      Page approver = browser.window("ja-JP", 1280, RuleAuthors.APPROVER);
      approver.navigate(path);
      assertThat(approver.locator(".comment")).containsText("八年で足りるため");
      approver.locator("#comment").fill("認める");
      approver.locator("#approval button.main").click();
      assertThat(approver.locator("#approval")).containsText("rules-approverさんが承認しました");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void whatWasTypedStaysWhereSomebodyElseWasFirst() throws IOException {
    String path = RuleAuthors.page(authors.set("H11", "1回以上/9年").draft("九年に一度"));
    try (ABrowser browser = ABrowser.of(service)) {
      Page first = browser.window("ja-JP", 1280, RuleAuthors.OFFICER);
      Page second = browser.window("ja-JP", 1280, RuleAuthors.OTHER);
      first.navigate(path);
      second.navigate(path);
      first.locator("textarea[name=reason]").fill("先の理由");
      first.locator(".save button").click();
      assertThat(first.locator(".notice")).containsText("保存しました。");
      second.locator("textarea[name=reason]").fill("後の理由");
      second.locator(".save button").click();

      assertThat(second.locator("main .problem")).containsText("ほかの人が先に直しました。違いを確かめてください。");
      assertThat(second.locator("textarea[name=reason]")).hasValue("後の理由");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void everyPageOfRulesCanBeUsedByEverybody() throws IOException {
    String wrong = RuleAuthors.page(authors.set("H11", "ときどき").draft("誤りのある草案"));
    authors.set("H11", "1回以上/10年").expecting("総合 = 制限");
    String easier = RuleAuthors.page(authors.draft("緩める草案"));
    List<String> pages =
        List.of(
            "/console/rules",
            "/console/rules/new",
            "/console/rules/" + SmallStandard.ruleset().hash().id().value(),
            wrong,
            easier);
    List<String> violations = new ArrayList<>();
    try (ABrowser browser = ABrowser.of(service)) {
      for (String language : List.of("ja-JP", "en-GB")) {
        for (int wide : List.of(1280, 360)) {
          Page officer = browser.window(language, wide, RuleAuthors.OFFICER);
          pages.forEach(path -> look(officer, path, violations));
          Page approver = browser.window(language, wide, RuleAuthors.APPROVER);
          look(approver, easier, violations);
        }
      }
      assertThat(violations).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void look(Page page, String path, List<String> violations) {
    page.navigate(path);
    page.waitForLoadState();
    String where = path + " " + page.viewportSize().width;
    new AxeBuilder(page)
        .withTags(WCAG)
        .analyze()
        .getViolations()
        .forEach(one -> violations.add(where + ": " + one.getId() + " " + one.getNodes()));
    if (Boolean.TRUE.equals(
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
      violations.add(where + ": wider than the window");
    }
  }
}
