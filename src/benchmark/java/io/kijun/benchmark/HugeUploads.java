package io.kijun.benchmark;

import io.kijun.fixture.HugeWorkbooks;
import io.kijun.fixture.HugeWorkbooks.Huge;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What the service does with files that are made to take much time or memory. Starts the jar that
 * {@code mvn verify} made with little heap, uploads each file as a draft on the shipped standard,
 * one after the other and then eight at once, and prints what each took. Heap is what was left
 * after the garbage collections meanwhile, less what was left before.
 */
public final class HugeUploads {

  private static final int AT_ONCE = 8;
  private static final String NAME = "01-policy.xlsx";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final MeasuredService service;

  private HugeUploads(MeasuredService service) {
    this.service = service;
  }

  /** Measures. Takes the jar ({@code target/kijun.jar}) and the heap ({@code 512m}), if others. */
  public static void main(String[] args) throws Exception {
    try (MeasuredService service =
        new MeasuredService(
            args.length > 0 ? args[0] : "target/kijun.jar", args.length > 1 ? args[1] : "512m")) {
      new HugeUploads(service).run();
    }
  }

  private void run() throws Exception {
    byte[] sound = Files.readAllBytes(Path.of("decision-tables", "kubota-2.1", NAME));
    out.printf("%-44s %8s %8s %8s %8s%n", "file", "status", "seconds", "cpu s", "heap MB");
    measure("a sound one, the first", 1, sound);
    measure("a sound one", 1, sound);
    List<Huge> all = HugeWorkbooks.all(sound);
    for (Huge huge : all) {
      measure(huge.what(), 1, huge.making().file());
    }
    for (Huge huge : all) {
      if (huge.what().startsWith("as many cells") || huge.what().startsWith("one long")) {
        measure("8 at once: " + huge.what(), AT_ONCE, huge.making().file());
      }
    }
  }

  private void measure(String what, int times, byte[] content) throws Exception {
    service.collect();
    long before = service.left();
    int collections = service.collections();
    Duration cpu = service.cpu();
    long start = System.nanoTime();
    List<CompletableFuture<String>> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      answers.add(
          service
              .client()
              .sendAsync(upload(content, times == 1 ? NAME : i + NAME), BodyHandlers.discarding())
              .handle((answer, failure) -> failure != null ? "none" : "" + answer.statusCode()));
    }
    String status =
        String.join(" ", answers.stream().map(CompletableFuture::join).distinct().toList());
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = service.cpu().minus(cpu).toMillis() / 1e3;
    out.printf(
        "%-44s %8s %8.1f %8.1f %8d%n",
        what, status, seconds, cpuSeconds, Math.max(0, service.mostLeft(collections) - before));
  }

  private HttpRequest upload(byte[] content, String name) {
    return new FormBody()
        .field("title", name)
        .file("workbook", name, content)
        .postedTo(service.request("/api/drafts"));
  }
}
