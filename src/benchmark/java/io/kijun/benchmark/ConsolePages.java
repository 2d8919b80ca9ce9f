package io.kijun.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.Databases;
import io.kijun.runtime.PlainJson;
import io.kijun.sample.SampleFolder;
import io.kijun.sample.SampleSuppliers;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;

/**
 * Pages of the console over many evaluated suppliers, on PostgreSQL with little heap: how long the
 * service takes to answer, and how long until a browser has shown it.
 */
public final class ConsolePages {

  private static final int TIMES = 20;

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final MeasuredService service;
  private final Page page;

  private ConsolePages(MeasuredService service, Page page) {
    this.service = service;
    this.page = page;
  }

  /**
   * Measures.
   *
   * @param args suppliers (10,000), the jar ({@code target/kijun.jar}), the heap ({@code 512m})
   */
  public static void main(String[] args) throws Exception {
    int suppliers = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    String jar = args.length > 1 ? args[1] : "target/kijun.jar";
    Path folder = Files.createTempDirectory("kijun-pages");
    Standard standard = RealStandard.standard();
    LocalDate yesterday = LocalDate.now(ZoneId.systemDefault()).minusDays(1);
    SampleFolder.write(new SampleSuppliers(standard, yesterday, 17), suppliers, folder);
    try (MeasuredService service =
            new MeasuredService(
                jar,
                args.length > 2 ? args[2] : "512m",
                "--spring.datasource.url=" + Databases.postgresUrl());
        ABrowser browser = ABrowser.of(environment(service))) {
      new GeneratedPortfolio(service, folder).fill();
      run(service);
      new ConsolePages(service, browser.window("ja-JP", 1280, "admin")).measure();
    }
    System.exit(0);
  }

  private static MockEnvironment environment(MeasuredService service) {
    return new MockEnvironment()
        .withProperty("local.server.port", Integer.toString(service.port()));
  }

  /** Evaluates everybody as of today, so that all that lists show is there. */
  private static void run(MeasuredService service) throws Exception {
    String run =
        post(service, "/api/runs", Map.of()).headers().firstValue("Location").orElseThrow();
    while (!get(service, run).has("endedAt")) {
      Thread.sleep(500);
    }
  }

  private static HttpResponse<String> post(
      MeasuredService service, String path, Map<String, String> json) throws Exception {
    HttpResponse<String> answer =
        service
            .client()
            .send(
                service
                    .request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(PlainJson.text(json)))
                    .build(),
                BodyHandlers.ofString());
    GeneratedPortfolio.check(answer, 200, 201, 202);
    return answer;
  }

  private static JsonNode get(MeasuredService service, String path) throws Exception {
    HttpResponse<String> answer =
        service.client().send(service.request(path).GET().build(), BodyHandlers.ofString());
    GeneratedPortfolio.check(answer, 200);
    return PlainJson.tree(answer.body());
  }

  private void measure() throws Exception {
    String rules = "/console/rules/" + get(service, "/api/standard").at("/ruleset/id").asString();
    for (String path :
        List.of(
            "/console",
            "/console/suppliers",
            "/console/suppliers?q=%E3%82%B5%E3%83%B3",
            "/console/suppliers?decision=RESTRICTED",
            "/console/suppliers?lapsing=30",
            "/console/evaluations",
            "/console/findings",
            "/console/sheets",
            "/console/log",
            rules + "/workbooks/07-education.xlsx")) {
      shown(path);
    }
  }

  /** The median of some times, after as many that count for nothing. */
  private void shown(String path) {
    List<Double> server = new ArrayList<>();
    List<Double> browser = new ArrayList<>();
    for (int i = 0; i < TIMES * 2; i++) {
      double seen = seconds(() -> page.navigate(path));
      page.waitForLoadState(LoadState.LOAD);
      if (i >= TIMES) {
        browser.add(seen);
        server.add(number("e.responseEnd - e.requestStart") / 1000);
      }
    }
    out.printf(
        "%-60s server %.3f s, browser %.3f s, %d KB%n",
        path, median(server), median(browser), Math.round(number("e.decodedBodySize") / 1024));
  }

  private double number(String expression) {
    Object value =
        page.evaluate(
            "() => { const e = performance.getEntriesByType('navigation')[0]; return "
                + expression
                + "; }");
    return ((Number) value).doubleValue();
  }

  private static double seconds(Supplier<?> doing) {
    long start = System.nanoTime();
    var unused = doing.get();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
