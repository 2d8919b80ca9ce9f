package io.kijun.console.grid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** An officer's work on a workbook, in a real browser. */
@KijunService
class GridInBrowserTests {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final Environment service;
  private final People people;
  @TempDir private Path folder = Path.of("");

  @Autowired
  GridInBrowserTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  private GridDrafts draft(String officer) throws Exception {
    return GridDrafts.of(folder, people, officer);
  }

  private static void open(Page page, GridDrafts draft, String cell) {
    page.navigate(draft.page() + GridDrafts.CRITERIA + "&cell=" + cell);
    page.waitForSelector("#grid-frame[data-ready=true]");
    assertThat(page.locator("#grid-line strong")).hasText(cell);
  }

  private static Locator cell(Page page, String address) {
    return page.locator(".tabulator-cell[data-cell=" + address + "]");
  }

  /** The draft has come to a version, and the grid shows it. */
  private static void saved(Page page, int version) {
    page.waitForSelector("#grid-frame[data-version='" + version + "']");
    assertThat(page.locator("#grid-saved")).hasText("保存済み");
  }

  private static void paste(Page page, String block) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.evaluate("text => navigator.clipboard.writeText(text)", block);
    page.keyboard().press("Control+v");
  }

  @Test
  void aWrongCadenceIsToldAsOneTypesAndItsFixIsOneButton() throws Exception {
    GridDrafts draft = draft("gb-fix");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "gb-fix");
      open(page, draft, "H11");
      page.keyboard().type("1回以上/6");
      assertThat(page.locator(".grid-below .problem").first()).containsText("H11");
      assertThat(page.locator(".grid-below")).containsText("方針を見直す");
      page.locator(".grid-below [data-fix='1回以上/6か月']").first().click();
      saved(page, 2);

      assertThat(draft.text("H11")).isEqualTo("1回以上/6か月");
      assertThat(cell(page, "H11").locator("del")).hasText("1回以上/年");
      assertThat(page.locator(".grid-beside .difference[data-cell=H11]")).containsText("1回以上/6か月");
      page.reload();
      assertThat(cell(page, "H11").locator("strong")).hasText("1回以上/6か月");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void whatStaysWrongIsFramedAndMendedFromBeside() throws Exception {
    GridDrafts draft = draft("gb-wrong");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "gb-wrong");
      open(page, draft, "F12");
      page.keyboard().type("log");
      page.keyboard().press("Tab");
      saved(page, 2);
      assertThat(page.locator("#grid-line strong")).hasText("G12");
      assertThat(page.locator(".tabulator-cell.wrong[data-cell=F12]")).isVisible();
      page.locator("#grid-beside [data-fix]").first().click();
      saved(page, 3);

      assertThat(draft.text("F12")).isEqualTo("logs");
      assertThat(page.locator(".tabulator-cell.wrong")).hasCount(0);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aCompletionIsChosenWithTheKeyboardAlone() throws Exception {
    GridDrafts draft = draft("gb-keys");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "gb-keys");
      open(page, draft, "F11");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#grid-line strong")).hasText("F12");
      page.keyboard().type("backup.r");
      assertThat(page.locator("[role=option]").first()).containsText("backup.restore");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      saved(page, 2);

      assertThat(draft.text("F12")).isEqualTo("backup.restore");
      assertThat(page.locator("#grid-line strong")).hasText("F13");
      page.keyboard().press("F2");
      page.keyboard().type("x");
      page.keyboard().press("Escape");
      assertThat(draft.version()).isEqualTo(2);
    }
  }

  @Test
  void aBlockIsPastedUndoneAndDoneAgain() throws Exception {
    GridDrafts draft = draft("gb-paste");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "gb-paste");
      open(page, draft, "C16");
      paste(page, "一つ\tone\n\"二つ\n三つ\"\ttwo\n四つ\tfour\n");
      saved(page, 2);
      assertThat(draft.text("C16")).isEqualTo("一つ");
      assertThat(draft.text("C17")).isEqualTo("二つ\n三つ");
      assertThat(draft.text("D18")).isEqualTo("four");

      page.keyboard().press("Control+z");
      saved(page, 3);
      assertThat(draft.text("C16")).isEqualTo("バックアップする");
      assertThat(draft.text("D17")).isEqualTo("Restoring is tried");
      assertThat(draft.text("C18")).isEmpty();
      page.keyboard().press("Control+y");
      saved(page, 4);
      assertThat(draft.text("C18")).isEqualTo("四つ");
      page.reload();
      assertThat(cell(page, "C18")).hasText("四つ");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void rowsAreAddedMovedAndRemovedAndComeBack() throws Exception {
    GridDrafts draft = draft("gb-rows");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "gb-rows");
      open(page, draft, "A11");
      page.locator("[data-do=insert]").click();
      saved(page, 2);
      assertThat(draft.text("A12")).isEmpty();
      assertThat(cell(page, "A13")).hasText("003-1a");
      page.locator("[data-do=down]").click();
      saved(page, 3);
      assertThat(draft.text("A12")).isEqualTo("002-1");
      page.locator("[data-do=undo]").click();
      saved(page, 4);
      assertThat(page.locator("#grid-line strong")).hasText("A11");
      page.locator("[data-do=remove]").click();
      saved(page, 5);
      assertThat(draft.text("A11")).isEmpty();
      page.keyboard().press("Control+z");
      saved(page, 6);

      assertThat(draft.text("A11")).isEqualTo("002-1");
      assertThat(draft.text("H11")).isEqualTo("1回以上/年");
      page.reload();
      assertThat(cell(page, "A11")).hasText("002-1");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void whatIsDoneWhileSavingIsDoneToTheRowsThatWereMarked() throws Exception {
    GridDrafts draft = draft("gb-quick");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "gb-quick");
      open(page, draft, "A11");
      List<Route> held = new ArrayList<>();
      page.route(
          "**/console/**",
          route -> {
            if (route.request().method().equals("PATCH")) {
              held.add(route);
            } else {
              route.resume();
            }
          });

      page.locator("[data-do=insert]").click();
      page.locator("[data-do=down]").click();
      page.locator("[data-do=down]").click();
      page.keyboard().press("Control+z");
      page.locator("[data-do=remove]").click();
      for (int version = 2; version <= 6; version++) {
        page.waitForCondition(() -> !held.isEmpty());
        held.remove(0).resume();
        page.waitForSelector("#grid-frame[data-version='" + version + "']");
        if (version == 4) {
          assertThat(page.locator("#grid-line strong")).hasText("A13");
          assertThat(cell(page, "A13")).hasText("002-1");
        }
      }

      saved(page, 6);
      assertThat(draft.text("A11")).isEmpty();
      assertThat(draft.text("A12")).isEqualTo("003-1a");
      assertThat(cell(page, "A12")).hasText("003-1a");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void whoIsLateKeepsWhatWasTypedAndDecides() throws Exception {
    GridDrafts draft = draft("gb-late");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "gb-late");
      open(page, draft, "H11");
      draft.write("H11", "3回以上/年");
      page.keyboard().type("2回以上/年");
      page.keyboard().press("Enter");
      Locator unsaved = page.locator("#grid-unsaved");
      assertThat(unsaved).containsText("ほかの人が先に直しました。違いを確かめてください。");
      assertThat(unsaved.locator("tbody tr")).containsText("3回以上/年");
      assertThat(unsaved.locator("tbody tr")).containsText("2回以上/年");
      assertThat(draft.text("H11")).isEqualTo("3回以上/年");
      unsaved.locator("[data-do=again]").click();
      saved(page, 3);

      assertThat(draft.text("H11")).isEqualTo("2回以上/年");
      assertThat(unsaved).isHidden();
    }
  }

  @Test
  void aScriptInACellStaysTextAndColumnsAreFiltered() throws Exception {
    GridDrafts draft = draft("gb-script");
    draft.write("C11", "<img src=x onerror=\"window.run = 1\">方針");
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "gb-script");
      open(page, draft, "C11");
      assertThat(cell(page, "C11")).containsText("<img src=x");
      assertThat(page.locator("#grid-cases")).containsText("事例");
      page.locator("[data-do=filter]").click();
      page.locator("input.filter").nth(2).fill("ﾊﾞｯｸｱｯﾌﾟ");

      assertThat(page.locator(".tabulator-row")).hasCount(1);
      assertThat(page.locator(".tabulator-row")).containsText("バックアップする");
      assertThat(page.evaluate("window.run === undefined")).isEqualTo(true);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theGridCanBeUsedByEverybody() throws Exception {
    GridDrafts draft = draft("gb-axe");
    draft.write("F12", "log");
    GridDrafts changed = draft("gb-axe");
    changed.write("H11", "2回以上/年");
    List<String> violations = new ArrayList<>();
    try (ABrowser browser = ABrowser.of(service)) {
      for (String language : List.of("ja-JP", "en-GB")) {
        for (int wide : List.of(1280, 360)) {
          Page page = browser.window(language, wide, "gb-axe");
          open(page, changed, "H11");
          page.waitForSelector(".tabulator-cell.changed");
          look(page, violations);
          open(page, draft, "F12");
          page.waitForSelector(".tabulator-cell.wrong");
          page.keyboard().press("F2");
          page.waitForSelector("[role=option]");
          look(page, violations);
          page.navigate(draft.draft() + "/search?text=log");
          look(page, violations);
          page.navigate(draft.page() + "/beside");
          look(page, violations);
        }
      }
      assertThat(violations).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void look(Page page, List<String> violations) {
    String where = page.url() + " " + page.viewportSize().width + " ";
    new AxeBuilder(page)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(one -> violations.add(where + one.getId() + " " + one.getNodes()));
    Object tooWide =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (Boolean.TRUE.equals(tooWide)) {
      violations.add(where + "wider than the window");
    }
  }
}
