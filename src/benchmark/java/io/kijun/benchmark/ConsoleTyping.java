package io.kijun.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.Api;
import io.kijun.fixture.People;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.mock.env.MockEnvironment;

/**
 * What is typed into the grid of a draft of the shipped workbooks: how long a browser waits for
 * what each key brings, from asking until the answer is read.
 */
public final class ConsoleTyping {

  private static final int TIMES = 60;

  /** Types a text a letter at a time into a cell again and again; all that count, in ms, sorted. */
  private static final String TYPED =
      """
      async ([sheet, cell, text, times]) => {
        const told = [];
        const headers = {
          ...JSON.parse(document.body.getAttribute('hx-headers')),
          'HX-Request': 'true', 'Content-Type': 'application/json',
        };
        const path = document.getElementById('grid-frame').dataset.book + '/check';
        for (let i = 0; i < times * 2; i++) {
          const body = JSON.stringify({ sheet, cell, text: text.slice(0, 1 + (i % text.length)) });
          const start = performance.now();
          const answer = await fetch(path, { method: 'POST', headers, body });
          await answer.text();
          if (!answer.ok) {
            throw new Error(answer.status);
          }
          if (i >= times) {
            told.push(performance.now() - start);
          }
        }
        return told.sort((a, b) => a - b);
      }
      """;

  private record Typed(String workbook, String sheet, String cell, String text) {}

  /** A usual workbook, the longest one, and words that every other workbook uses. */
  private static final List<Typed> TYPED_INTO =
      List.of(
          new Typed("07-education.xlsx", "基準", "H10", "1回以上/6か月"),
          new Typed("07-education.xlsx", "基準", "F10", "education.plan"),
          new Typed("00-standard.xlsx", "語彙", "B10", "externalStaff"),
          new Typed("00-standard.xlsx", "語彙", "C400", "外部委託先の要員"));

  private ConsoleTyping() {}

  /**
   * Measures.
   *
   * @param args the jar ({@code target/kijun.jar}), the heap ({@code 512m})
   */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    try (MeasuredService service =
            new MeasuredService(
                args.length > 0 ? args[0] : "target/kijun.jar",
                args.length > 1 ? args[1] : "512m");
        ABrowser browser = ABrowser.of(environment(service))) {
      new People(new Api(environment(service))).join("sato", "OFFICER");
      Page page = browser.window("ja-JP", 1280, "sato");
      page.navigate("/console/rules/new");
      page.locator("#title").fill("入力");
      page.locator("main form button.main").click();
      page.waitForURL(Pattern.compile(".*/console/rules/drafts/[0-9a-f]{8}-.*"));
      String draft = page.url().replaceFirst("[?#].*", "");
      for (Typed one : TYPED_INTO) {
        page.navigate(
            draft
                + "/workbooks/"
                + one.workbook()
                + "?sheet="
                + URLEncoder.encode(one.sheet(), UTF_8));
        page.waitForSelector("#grid-frame[data-ready]");
        List<?> times =
            (List<?>) page.evaluate(TYPED, List.of(one.sheet(), one.cell(), one.text(), TIMES));
        out.printf(
            "%s › %s › %s: median %.1f ms, of twenty the slowest %.1f ms%n",
            one.workbook(), one.sheet(), one.cell(), at(times, 0.5), at(times, 0.95));
      }
    }
    System.exit(0);
  }

  private static MockEnvironment environment(MeasuredService service) {
    return new MockEnvironment()
        .withProperty("local.server.port", Integer.toString(service.port()));
  }

  private static double at(List<?> sorted, double share) {
    return ((Number) sorted.get((int) (share * (sorted.size() - 1)))).doubleValue();
  }
}
