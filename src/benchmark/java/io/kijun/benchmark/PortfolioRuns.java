package io.kijun.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.core.standard.Standard;
import io.kijun.fixture.Databases;
import io.kijun.runtime.PlainJson;
import io.kijun.sample.SampleFolder;
import io.kijun.sample.SampleSuppliers;
import java.io.IOException;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private final Path folder;
  private final int suppliers;
  private final int threads = Runtime.getRuntime().availableProcessors();

  private PortfolioRuns(MeasuredService service, Path folder, int suppliers) {
    this.service = service;
    this.folder = folder;
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
      new PortfolioRuns(service, folder, suppliers).measure(samples, standard);
    }
    System.exit(0);
  }

  /** Each run before the second one is of an earlier day, so that nothing of it is known before. */
  private void measure(SampleSuppliers samples, Standard standard) throws Exception {
    fill();
    run(Map.of("suppliers", codes().subList(0, Math.min(500, suppliers)), "asOf", day(10)));
    run(Map.of("suppliers", codes().subList(0, Math.min(500, suppliers)), "asOf", day(20)));
    double part = run(Map.of("suppliers", codes().subList(0, suppliers / 10), "asOf", day(30)));
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

  private List<String> codes() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("facts"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  private void fill() throws Exception {
    byte[] register = Files.readAllBytes(folder.resolve("suppliers.csv"));
    String limit = "kijunkijunkijun";
    String disposition = "Content-Disposition: form-data; name=\"file\"; filename=\"s.csv\"";
    byte[] head = ("--" + limit + "\r\n" + disposition + "\r\n\r\n").getBytes(UTF_8);
    byte[] tail = ("\r\n--" + limit + "--\r\n").getBytes(UTF_8);
    HttpResponse<String> imported =
        service
            .client()
            .send(
                service
                    .request("/api/suppliers/import")
                    .header("Content-Type", "multipart/form-data; boundary=" + limit)
                    .POST(BodyPublishers.ofByteArrays(List.of(head, register, tail)))
                    .build(),
                BodyHandlers.ofString());
    check(imported, 200);
    each(codes(), code -> put(code, 0, Files.readAllBytes(facts(code))));
  }

  private Path facts(String code) {
    return folder.resolve("facts").resolve(code + ".json");
  }

  private void put(String code, int version, byte[] facts) throws Exception {
    HttpResponse<String> answer =
        service
            .client()
            .send(
                service
                    .request("/api/suppliers/" + code + "/facts")
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"" + version + "\"")
                    .PUT(BodyPublishers.ofByteArray(facts))
                    .build(),
                BodyHandlers.ofString());
    check(answer, 200, 201);
  }

  private static void check(HttpResponse<String> answer, int... allowed) {
    if (IntStream.of(allowed).noneMatch(one -> one == answer.statusCode())) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** What is done with one of some. */
  private interface Doing<T> {
    void with(T one) throws Exception;
  }

  private <T> void each(List<T> all, Doing<T> doing) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads * 2);
    List<Future<?>> done = new ArrayList<>();
    for (T one : all) {
      done.add(
          workers.submit(
              () -> {
                doing.with(one);
                return null;
              }));
    }
    for (Future<?> one : done) {
      one.get();
    }
    workers.shutdown();
  }

  /** One in a hundred has other facts. */
  private void change() throws Exception {
    List<String> codes = new ArrayList<>(codes());
    Collections.shuffle(codes, new java.util.Random(1));
    each(
        codes.subList(0, Math.max(1, codes.size() / 100)),
        code -> {
          ObjectNode json = (ObjectNode) PlainJson.tree(Files.readString(facts(code)));
          json.withArray("evidence").remove(0);
          put(code, 1, PlainJson.bytes(json));
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
    check(started, 202);
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
    check(answer, 200);
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
