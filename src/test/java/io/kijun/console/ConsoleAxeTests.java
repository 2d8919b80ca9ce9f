package io.kijun.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Pages in a real browser: WCAG 2.2 AA, in both languages, wide and narrow, without complaints. */
@KijunService
class ConsoleAxeTests {

  /** Every page, each a line; {@code {a}} and {@code {b}} are evaluations of one supplier. */
  private static final List<String> PAGES =
      List.of(
          "/console",
          "/console/me",
          "/console/me/tokens",
          "/console/help",
          "/console/administration/users",
          "/console/administration/new-user",
          "/console/administration/users/axe-approver",
          "/console/administration/deputies",
          "/console/administration/health",
          "/console/style",
          "/console/nothing",
          "/console/rules",
          "/console/suppliers",
          "/console/suppliers?group=axe&decision=NONE",
          "/console/suppliers/AXE-0001",
          "/console/suppliers/AXE-0001/edit",
          "/console/suppliers/new",
          "/console/suppliers/import",
          "/console/suppliers/choice?do=campaign&code=AXE-0001",
          "/console/evaluations",
          "/console/evaluations/{a}",
          "/console/evaluations/{a}/items/1",
          "/console/evaluations/{a}/record",
          "/console/comparisons?a={a}&b={b}",
          "/console/log",
          "/console/administration/users/axe-gone/erasure");

  private static final List<String> MISSING = List.of("/console/nothing");

  private static final List<String> STRANGERS = List.of("/console/sign-in");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;

  @Autowired
  ConsoleAxeTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  @Test
  void everyPageCanBeUsedByEverybody() {
    people.join("axe-approver", "APPROVER");
    people.join("axe-gone", "REVIEWER");
    people.json("admin", "PUT", "/api/users/axe-gone", Map.of("disabled", true));
    new SmallPortfolio(beans).of("AXE", "axe", 3);
    List<String> pages = pages(evaluated("2026-11-01"), evaluated("2028-11-01"));
    List<String> violations = new ArrayList<>();
    try (ABrowser browser = ABrowser.of(service)) {
      for (String language : List.of("ja-JP", "en-GB")) {
        for (int wide : List.of(1280, 360)) {
          Page stranger = browser.window(language, wide);
          STRANGERS.forEach(path -> look(stranger, path, language, wide, violations));
          Page page = browser.window(language, wide, "admin");
          pages.forEach(path -> look(page, path, language, wide, violations));
        }
      }
      assertThat(violations).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private String evaluated(String asOf) {
    Map<String, String> wish = Map.of("asOf", asOf);
    Answer made = people.json("admin", "POST", "/api/suppliers/AXE-0001/evaluations", wish);
    return made.json().at("/id").stringValue();
  }

  private static List<String> pages(String a, String b) {
    return PAGES.stream().map(page -> page.replace("{a}", a).replace("{b}", b)).toList();
  }

  private static void look(
      Page page, String path, String language, int wide, List<String> violations) {
    Response answer = Objects.requireNonNull(page.navigate(path));
    page.waitForLoadState();
    String where = path + " " + language + " " + wide;
    if (answer.ok() == MISSING.contains(path)) {
      violations.add(where + ": " + answer.status());
    }
    new AxeBuilder(page)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(one -> violations.add(where + ": " + one.getId() + " " + one.getNodes()));
    Object tooWide =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (Boolean.TRUE.equals(tooWide)) {
      violations.add(where + ": wider than the window");
    }
  }

  @Test
  void aScriptInAPageIsNotRun() {
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280);
      page.navigate("/console/sign-in");
      page.evaluate(
          "() => { const s = document.createElement('script'); s.textContent = 'window.run = 1';"
              + " document.body.append(s); }");

      assertThat(page.evaluate("window.run === undefined")).isEqualTo(true);
      assertThat(browser.complaints()).isNotEmpty();
    }
  }
}
