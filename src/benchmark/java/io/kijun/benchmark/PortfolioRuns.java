package io.kijun.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.core.standard.Standard;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs over generated suppliers with full facts on PostgreSQL and little heap, held against the
 * pure evaluation of the same facts in this process on as many threads; a second run in which one
 * in a hundred changed; what a run shows, as JSON, CSV and XLSX.
 */
public final class PortfolioRuns {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final MeasuredService service;
  private final GeneratedPortfolio portfolio;
  private final int suppliers;
  private final int threads = Runtime.getRuntime().availableProcessors();

  private PortfolioRuns(MeasuredService service, GeneratedPortfolio portfolio, int suppliers) {
    this.service = service;
    this.portfolio = portfolio;
    this.suppliers = suppliers;
  }

  /**
   * Measures.
   *
   * @param args suppliers (10,000), the jar ({@code target/kijun.jar}), the heap ({@code 512m})
   */
  public static void main(String[] args) throws Exception {
    int suppliers = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    String jar = args.length > 1 ? args[1] : "target/kijun.jar";
    Path folder = Files.createTempDirectory("kijun-runs");
    Standard standard = RealStandard.standard();
    SampleSuppliers samples = new SampleSuppliers(standard, yesterday(), 17);
    SampleFolder.write(samples, suppliers, folder);
    try (MeasuredService service =
        new MeasuredService(
            jar,
            args.length > 2 ? args[2] : "512m",
            "--spring.datasource.url=" + Databases.postgresUrl())) {
      new PortfolioRuns(service, new GeneratedPortfolio(service, folder), suppliers)
          .measure(samples, standard);
    }
    System.exit(0);
  }

  /** Each run before the second one is of an earlier day, so that nothing of it is known before. */
  private void measure(SampleSuppliers samples, Standard standard) throws Exception {
    portfolio.fill();
    run(
        Map.of(
            "suppliers", portfolio.codes().subList(0, Math.min(500, suppliers)), "asOf", day(10)));
    run(
        Map.of(
            "suppliers", portfolio.codes().subList(0, Math.min(500, suppliers)), "asOf", day(20)));
    double part =
        run(Map.of("suppliers", portfolio.codes().subList(0, suppliers / 10), "asOf", day(30)));
    int mark = service.collections();
    double whole = run(Map.of("asOf", day(40)));
    long heap = service.mostLeft(mark);
    double pure =
        new PureEvaluation(standard, suppliers, threads)
            .seconds(samples, yesterday().minusDays(40));
    double again = run(Map.of("asOf", day(40)));
    change();
    double changed = run(Map.of("asOf", day(40)));
    out.printf("suppliers %d, threads %d%n", suppliers, threads);
    out.printf("pure evaluation %.2f s, run %.2f s: %.2f times%n", pure, whole, whole / pure);
    out.printf("heap left at most %d MB%n", heap);
    out.printf("a tenth %.2f s: %.2f of what linear would be%n", part, whole / (part * 10));
    out.printf("the same again %.2f s: %.3f times%n", again, again / whole);
    out.printf("one in a hundred changed %.2f s: %.3f times%n", changed, changed / whole);
    for (String view :
        List.of("matrix", "distribution", "ranking", "causes", "lapses", "not-answered")) {
      for (String type : List.of("application/json", "text/csv", XLSX)) {
        out.printf("%s as %s: %.2f s%n", view, type.substring(type.length() - 4), view(view, type));
      }
    }
  }

  private static LocalDate yesterday() {
    return LocalDate.now(ZoneId.systemDefault()).minusDays(1);
  }

  private static String day(int before) {
    return yesterday().minusDays(before).toString();
  }

  /** One in a hundred has other facts. */
  private void change() throws Exception {
    List<String> codes = new ArrayList<>(portfolio.codes());
    Collections.shuffle(codes, new java.util.Random(1));
    portfolio.each(
        codes.subList(0, Math.max(1, codes.size() / 100)),
        code -> {
          ObjectNode json = (ObjectNode) PlainJson.tree(Files.readString(portfolio.facts(code)));
          json.withArray("evidence").remove(0);
          portfolio.put(code, 1, PlainJson.bytes(json));
        });
  }

  private String last = "";

  /** Seconds from when somebody began to work on a run to its end. */
  private double run(Map<String, Object> wish) throws Exception {
    HttpResponse<String> started =
        service
            .client()
            .send(
                service
                    .request("/api/runs")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(PlainJson.text(new TreeMap<>(wish))))
                    .build(),
                BodyHandlers.ofString());
    GeneratedPortfolio.check(started, 202);
    last = started.headers().firstValue("Location").orElseThrow();
    while (true) {
      JsonNode run = PlainJson.tree(get(last));
      if (run.has("endedAt")) {
        out.println(get(last));
        return Duration.between(instant(run, "startedAt"), instant(run, "endedAt")).toMillis()
            / 1000.0;
      }
      Thread.sleep(200);
    }
  }

  private static Instant instant(JsonNode run, String field) {
    return Instant.parse(run.required(field).stringValue());
  }

  private String get(String path) throws Exception {
    HttpResponse<String> answer =
        service.client().send(service.request(path).GET().build(), BodyHandlers.ofString());
    GeneratedPortfolio.check(answer, 200);
    return answer.body();
  }

  /** The second time: what is measured is the service, not its first compilation. */
  private double view(String view, String type) throws Exception {
    double seconds = 0;
    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      HttpResponse<byte[]> answer =
          service
              .client()
              .send(
                  service.request(last + "/" + view).header("Accept", type).GET().build(),
                  BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(view + " " + answer.statusCode());
      }
      seconds = (System.nanoTime() - start) / 1e9;
    }
    return seconds;
  }
}
