package io.kijun.console.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A reviewer's day with two sheets, in a real browser. */
@KijunService
class SheetsInTheBrowserTests {

  /** What happens where somebody drops files on a part of a page. */
  private static final String DROP =
      """
      (form, files) => {
        const all = new DataTransfer();
        files.forEach(([name, text]) => all.items.add(
          new File([Uint8Array.from(atob(text), c => c.charCodeAt(0))], name)));
        for (const kind of ['dragover', 'drop']) {
          form.dispatchEvent(new DragEvent(kind,
            {dataTransfer: all, bubbles: true, cancelable: true}));
        }
      }
      """;

  private final Environment service;
  private final People people;
  private final SheetRound round;

  @Autowired
  SheetsInTheBrowserTests(Environment service, People people, SheetRound round) {
    this.service = service;
    this.people = people;
    this.round = round;
  }

  private static List<String> file(String name, byte[] content) {
    return List.of(name, Base64.getEncoder().encodeToString(content));
  }

  @Test
  void twoFilesAreDroppedTheGoodOneIsAcceptedAndTheOtherSentBack() {
    round.register("DROP-1", "drop");
    round.register("DROP-2", "drop");
    people.join("dropper", "REVIEWER");
    people.json("admin", "PUT", "/api/users/dropper", Map.of("groups", List.of("drop")));
    byte[] bad = round.out("DROP-1").mark("1", "○△").mark("2", "○").bytes();
    byte[] good = round.out("DROP-2").mark("1", "○").mark("2", "○").bytes();
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "dropper");
      page.navigate("/console/sheets");
      page.locator("[data-drop]")
          .evaluate(DROP, List.of(file("bad.xlsx", bad), file("good.xlsx", good)));
      page.waitForURL(Pattern.compile(".*/console/sheets/in/jobs/.*"));
      PlaywrightAssertions.assertThat(page.locator(".outcomes > li")).hasCount(2);
      PlaywrightAssertions.assertThat(page.locator("h1 + .facts")).containsText("2個のうち2個");

      page.locator("a:text-is('good.xlsx')").click();
      page.locator(".decide button:text-is('受け入れる')").click();
      PlaywrightAssertions.assertThat(page.locator(".page-head .badge")).containsText("受け入れ済み");

      page.navigate("/console/sheets");
      PlaywrightAssertions.assertThat(page.locator(".waiting tbody tr")).hasCount(1);
      page.locator("a:text-is('bad.xlsx')").click();
      PlaywrightAssertions.assertThat(page.locator("td.error")).containsText("○△");
      page.locator(".problem .where a").first().click();
      PlaywrightAssertions.assertThat(page.locator("td:target")).containsText("○△");
      page.locator("#letter").fill("No.1の印を1つにしてください。");
      page.locator(".decide button:text-is('差し戻す')").click();
      PlaywrightAssertions.assertThat(page.locator(".page-head .badge")).containsText("差し戻し");
      PlaywrightAssertions.assertThat(page.locator("textarea")).hasValue("No.1の印を1つにしてください。");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
