package io.kijun.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

  /** Every page, each a line; names in braces stand for what {@link #subjects} makes. */
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
          "/console/findings",
          "/console/findings?supplier=AXE-0001",
          "/console/findings/{finding}",
          "/console/findings/exceptions",
          "/console/findings/exceptions/new?finding={finding}",
          "/console/findings/acceptances",
          "/console/findings/events",
          "/console/runs",
          "/console/runs/new",
          "/console/runs/schedules",
          "/console/runs/{run}",
          "/console/runs/{run}?view=matrix",
          "/console/runs/{run}?view=ranking",
          "/console/runs/{run}?view=causes",
          "/console/runs/{run}?view=lapses",
          "/console/runs/compare?a={run}&b={later}",
          "/console/campaigns",
          "/console/campaigns/new",
          "/console/campaigns/letters",
          "/console/campaigns/{campaign}",
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

  /** What reaches beyond a window that is too narrow for it; null where all is in it. */
  private static final String BEYOND =
      """
      () => {
        const {clientWidth, scrollWidth} = document.documentElement;
        return scrollWidth <= clientWidth ? null : [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
          .map((one) => one.outerHTML.slice(0, 100))
          .join(' ');
      }
      """;

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
    List<String> pages = pages(subjects());
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

  private Map<String, String> subjects() {
    Map<String, Object> campaign =
        Map.of("title", "秋", "group", "axe", "dueOn", "2027-06-30", "askedOn", "2026-11-25");
    return Map.of(
        "{a}", evaluated("2026-11-01"),
        "{b}", evaluated("2028-11-01"),
        "{sheet}", aSheet(),
        "{run}", run("2026-11-02"),
        "{later}", run("2026-11-24"),
        "{finding}",
            people
                .ask("admin", "GET", "/api/findings?supplier=AXE-0001")
                .json()
                .at("/findings/0/id")
                .asString(),
        "{campaign}", made("/api/campaigns", campaign));
  }

  private String made(String path, Map<String, Object> wish) {
    Answer made = people.json("admin", "POST", path, wish);
    assertThat(made.status()).as(made.text()).isLessThan(300);
    return made.json().at("/id").asString();
  }

  private String run(String asOf) {
    String id = made("/api/runs", Map.of("group", "axe", "asOf", asOf));
    await()
        .until(
            () ->
                people
                    .ask("admin", "GET", "/api/runs/" + id)
                    .json()
                    .at("/state")
                    .asString()
                    .equals("DONE"));
    return id;
  }

  private static List<String> pages(Map<String, String> subjects) {
    return PAGES.stream()
        .map(
            page -> {
              String shown = page;
              for (Map.Entry<String, String> one : subjects.entrySet()) {
                shown = shown.replace(one.getKey(), one.getValue());
              }
              return shown;
            })
        .toList();
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
    Object beyond = page.evaluate(BEYOND);
    if (beyond != null) {
      violations.add(where + ": wider than the window: " + beyond);
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
