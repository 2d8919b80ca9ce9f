package io.kijun.benchmark;

import io.kijun.benchmark.ReturnedSheets.Stamp;
import io.kijun.runtime.PlainJson;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/**
 * A year's round of check sheets with the shipped standard and little heap: suppliers imported,
 * sheets sent one by one and as a ZIP, filled in whole (every question with a document, and a day
 * where one is asked for), taken in one by one and as a ZIP, accepted, evaluated. Heap is the most
 * that a collection left meanwhile.
 */
public final class SheetRounds {

  private static final int SUPPLIERS = 10_000;
  private static final int WARM_UP = 30;
  private static final int MEASURED = 40;
  private static final String GROUP = "sheets";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path folder = Files.createTempDirectory("kijun-rounds");
  private final MeasuredService service;
  private final int sent;
  private final int returned;

  private SheetRounds(MeasuredService service, int sent, int returned) throws IOException {
    this.service = service;
    this.sent = sent;
    this.returned = returned;
  }

  /**
   * Measures.
   *
   * @param args sheets out (3,000), sheets in (1,000), the jar ({@code target/kijun.jar}), the heap
   *     ({@code 512m})
   */
  public static void main(String[] args) throws Exception {
    int sent = args.length > 0 ? Integer.parseInt(args[0]) : 3000;
    int returned = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    String jar = args.length > 2 ? args[2] : "target/kijun.jar";
    try (MeasuredService service = new MeasuredService(jar, args.length > 3 ? args[3] : "512m")) {
      new SheetRounds(service, sent, returned).run();
    }
  }

  /** One step of a round. */
  private interface Step<T> {

    T take() throws Exception;
  }

  /** What came of a step, and how long it took. */
  private record Timed<T>(T value, double seconds) {}

  private void run() throws Exception {
    FormBody register = new FormBody().file("file", "suppliers.csv", suppliers());
    HttpRequest registering = register.postedTo(service.request("/api/suppliers/import"));
    timed("suppliers imported as CSV: " + SUPPLIERS, () -> send(200, registering));
    timed("suppliers exported as CSV", () -> get("/api/suppliers", "text/csv"));
    timed("suppliers exported as XLSX", () -> get("/api/suppliers", XLSX));
    double single = median("a sheet out", i -> get(path(sent + i) + "/check-sheet", XLSX));
    Path zip = folder.resolve("out.zip");
    HttpRequest making = post("/api/check-sheets/out", Map.of("group", GROUP));
    Timed<JsonNode> job = timed("sheets out as a ZIP: " + sent, () -> done(making, sent));
    ratio("a sheet of the ZIP beside one by itself", job.seconds() / sent / single);
    service.client().send(get(job.value().at("/file").asString()), BodyHandlers.ofFile(zip));
    try (ZipFile sheets = new ZipFile(zip.toFile())) {
      takeIn(sheets);
    }
  }

  private static String path(int number) {
    return "/api/suppliers/" + "S-%05d".formatted(number);
  }

  private byte[] suppliers() {
    StringBuilder table = new StringBuilder("code,name,groups\n");
    for (int i = 0; i < SUPPLIERS; i++) {
      table.append("S-%05d,株式会社取引先%d,%s%n".formatted(i, i, i < sent ? GROUP : "others"));
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void takeIn(ZipFile sheets) throws Exception {
    List<? extends ZipEntry> entries = sheets.stream().toList();
    ReturnedSheets back = new ReturnedSheets(bytes(sheets, entries.get(0)));
    List<String> received = new ArrayList<>();
    double in =
        median(
            "a sheet in, looked at",
            i -> {
              byte[] sheet = back.insteadOf(bytes(sheets, entries.get(returned + i)));
              Stamp stamp = ReturnedSheets.stamp(sheet);
              String path = "/api/suppliers/" + stamp.supplier() + "/check-sheets";
              HttpRequest taking =
                  new FormBody().file("sheet", "sheet.xlsx", sheet).postedTo(service.request(path));
              JsonNode view = json(201, taking);
              received.add(path + "/" + view.at("/id").asString());
              return view;
            });
    double accepted =
        median(
            "    accepted",
            i ->
                json(
                    200,
                    post(
                        received.get(i) + "/acceptance",
                        Map.of("comment", "確認した", "accepted", List.of()))));
    double evaluated =
        median(
            "    evaluated",
            i ->
                json(
                    201,
                    post(
                        received.get(i).substring(0, "/api/suppliers/S-00000".length())
                            + "/evaluations",
                        Map.of())));
    out.printf("%-52s %9.0f ms%n", "    in all", (in + accepted + evaluated) * 1e3);
    Path zip = folder.resolve("in.zip");
    try (ZipOutputStream many = new ZipOutputStream(Files.newOutputStream(zip))) {
      many.setLevel(0);
      for (int i = 0; i < returned; i++) {
        many.putNextEntry(new ZipEntry(entries.get(i).getName()));
        many.write(back.insteadOf(bytes(sheets, entries.get(i))));
        many.closeEntry();
      }
    }
    out.printf("%-52s %9d MB%n", "the ZIP that comes in", Files.size(zip) >> 20);
    HttpRequest sending =
        service
            .request("/api/check-sheets")
            .header("Content-Type", "application/zip")
            .POST(BodyPublishers.ofFile(zip))
            .build();
    double all = timed("sheets in as a ZIP: " + returned, () -> done(sending, returned)).seconds();
    ratio("a sheet of the ZIP beside one by itself", all / returned / in);
  }

  private static byte[] bytes(ZipFile sheets, ZipEntry entry) throws IOException {
    try (var in = sheets.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private HttpRequest get(String path) {
    return service.request(path).GET().build();
  }

  private Object get(String path, String type) throws Exception {
    return send(200, service.request(path).header("Accept", type).GET().build());
  }

  private HttpRequest post(String path, Object body) {
    return service
        .request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(PlainJson.bytes(body)))
        .build();
  }

  private JsonNode json(int status, HttpRequest request) throws Exception {
    return PlainJson.tree(new String(send(status, request).body(), StandardCharsets.UTF_8));
  }

  private HttpResponse<byte[]> send(int status, HttpRequest request) throws Exception {
    HttpResponse<byte[]> answer = service.client().send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer;
  }

  /** What a job came to. Every sheet of it is made, or received. */
  private JsonNode done(HttpRequest starting, int total) throws Exception {
    String job = send(202, starting).headers().firstValue("Location").orElseThrow();
    while (true) {
      JsonNode state = json(200, get(job));
      if (!state.at("/state").asString().equals("RUNNING")) {
        Map<String, Integer> results = new TreeMap<>();
        state
            .at("/results")
            .forEach(one -> results.merge(one.at("/state").asString(), 1, Integer::sum));
        if (!state.at("/state").asString().equals("DONE")
            || state.at("/done").asInt() != total
            || !Set.of("SENT", "RECEIVED").containsAll(results.keySet())) {
          throw new IllegalStateException(state.at("/state") + " " + results);
        }
        return state;
      }
      Thread.sleep(200);
    }
  }

  private <T> Timed<T> timed(String what, Step<T> step) throws Exception {
    service.collect();
    int collections = service.collections();
    long start = System.nanoTime();
    T value = step.take();
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        "%-52s %9.1f s  heap left at most %d MB%n", what, seconds, service.mostLeft(collections));
    return new Timed<>(value, seconds);
  }

  /** One step of many. */
  private interface Numbered {

    Object take(int number) throws Exception;
  }

  /** The median of those after the first ones, in seconds. */
  private double median(String what, Numbered step) throws Exception {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < WARM_UP + MEASURED; i++) {
      long start = System.nanoTime();
      step.take(i);
      times.add(System.nanoTime() - start);
    }
    double median =
        times.subList(WARM_UP, times.size()).stream().sorted().toList().get(MEASURED / 2) / 1e9;
    out.printf("%-52s %9.0f ms%n", what, median * 1e3);
    return median;
  }

  private void ratio(String what, double ratio) {
    out.printf("%-52s %9.2f x%n", "    " + what, ratio);
  }
}
