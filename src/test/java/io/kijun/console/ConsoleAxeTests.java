package io.kijun.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
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
          "/console/sheets",
          "/console/sheets?state=out",
          "/console/sheets/AXE-0002/{sheet}",
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

  /** Longer words are in English, and narrow pages are other pages: axe need not see all four. */
  private record Window(String language, int wide, boolean axe) {}

  private static final List<Window> WINDOWS =
      List.of(
          new Window("ja-JP", 1280, true),
          new Window("en-GB", 360, true),
          new Window("ja-JP", 360, false),
          new Window("en-GB", 1280, false));

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
    String sheet = aSheet();
    List<String> pages =
        pages(evaluated("2026-11-01"), evaluated("2028-11-01")).stream()
            .map(page -> page.replace("{sheet}", sheet))
            .toList();
    List<String> violations = new ArrayList<>();
    try (ABrowser browser = ABrowser.of(service)) {
      for (Window one : WINDOWS) {
        Page stranger = browser.window(one.language(), one.wide());
        STRANGERS.forEach(path -> look(stranger, path, one, violations));
        Page page = browser.window(one.language(), one.wide(), "admin");
        pages.forEach(path -> look(page, path, one, violations));
      }
      assertThat(violations).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** One with errors, and with answers that differ from what is on record. */
  private String aSheet() {
    SheetRound round = beans.getBean(SheetRound.class);
    byte[] filled = round.out("AXE-0002").mark("1", "×").mark("2", "○△").bytes();
    return round.in("admin", "AXE-0002", filled).json().at("/id").stringValue();
  }

  private String evaluated(String asOf) {
    Map<String, String> wish = Map.of("asOf", asOf);
    Answer made = people.json("admin", "POST", "/api/suppliers/AXE-0001/evaluations", wish);
    return made.json().at("/id").stringValue();
  }

  private static List<String> pages(String a, String b) {
    return PAGES.stream().map(page -> page.replace("{a}", a).replace("{b}", b)).toList();
  }

  private static void look(Page page, String path, Window window, List<String> violations) {
    Response answer = Objects.requireNonNull(page.navigate(path));
    page.waitForLoadState();
    String where = path + " " + window;
    if (answer.ok() == MISSING.contains(path)) {
      violations.add(where + ": " + answer.status());
    }
    if (window.axe()) {
      new AxeBuilder(page)
          .withTags(RULES)
          .analyze()
          .getViolations()
          .forEach(one -> violations.add(where + ": " + one.getId() + " " + one.getNodes()));
    }
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
