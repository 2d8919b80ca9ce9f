package io.kijun.benchmark;

import io.kijun.fixture.HugeWorkbooks;
import io.kijun.fixture.HugeWorkbooks.Huge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the service does with files that are made to take much time or memory. Starts the jar that
 * {@code mvn verify} made with little heap, uploads each file as a draft on the shipped standard,
 * one after the other and then eight at once, and prints what each took. Heap is what was left
 * after the garbage collections meanwhile, less what was left before.
 */
public final class HugeUploads {

  private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(");
  private static final int AT_ONCE = 8;
  private static final String NAME = "01-policy.xlsx";
  private static final String PASSWORD = "a-password-for-measuring";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder = Files.createTempDirectory("kijun-uploads");
  private final Path log = folder.resolve("gc.log");
  private final int port;
  private final Process service;

  private HugeUploads(String jar, String heap) throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
    ProcessBuilder starting =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-Xlog:gc:file=" + log,
            "-jar",
            jar,
            "--server.port=" + port,
            "--kijun.data=" + folder.resolve("data"));
    starting.environment().put("KIJUN_ADMIN_PASSWORD", PASSWORD);
    this.service =
        starting.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
  }

  /** Measures. Takes the jar ({@code target/kijun.jar}) and the heap ({@code 512m}), if others. */
  public static void main(String[] args) throws Exception {
    HugeUploads uploads =
        new HugeUploads(
            args.length > 0 ? args[0] : "target/kijun.jar", args.length > 1 ? args[1] : "512m");
    try {
      uploads.run();
    } finally {
      uploads.service.destroy();
      uploads.service.waitFor(30, TimeUnit.SECONDS);
    }
  }

  private void run() throws Exception {
    byte[] sound = Files.readAllBytes(Path.of("decision-tables", "kubota-2.1", NAME));
    awaitStart();
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

  private void awaitStart() throws InterruptedException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < Duration.ofMinutes(3).toNanos()) {
      try {
        if (client
                .send(request("/api/standard").GET().build(), BodyHandlers.discarding())
                .statusCode()
            == 200) {
          return;
        }
      } catch (IOException e) {
        // not there yet
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("no start; see " + folder);
  }

  private HttpRequest.Builder request(String path) {
    String user =
        Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofMinutes(3))
        .header("Authorization", "Basic " + user);
  }

  private void measure(String what, int times, byte[] content) throws Exception {
    collect();
    long before = lastLeft(0);
    int lines = Files.readAllLines(log).size();
    Duration cpu = cpu();
    long start = System.nanoTime();
    List<CompletableFuture<String>> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      answers.add(
          client
              .sendAsync(upload(content, times == 1 ? NAME : i + NAME), BodyHandlers.discarding())
              .handle((answer, failure) -> failure != null ? "none" : "" + answer.statusCode()));
    }
    String status =
        String.join(" ", answers.stream().map(CompletableFuture::join).distinct().toList());
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = cpu().minus(cpu).toMillis() / 1e3;
    out.printf(
        "%-44s %8s %8.1f %8.1f %8d%n",
        what, status, seconds, cpuSeconds, Math.max(0, lastLeft(lines) - before));
  }

  private Duration cpu() {
    return service.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private void collect() throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            Long.toString(service.pid()),
            "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** The most that was left after a collection since a line of the log; 0: what the last left. */
  private long lastLeft(int since) throws IOException {
    List<String> lines = Files.readAllLines(log);
    long most = 0;
    for (String line : lines.subList(Math.min(since, lines.size()), lines.size())) {
      Matcher collected = COLLECTED.matcher(line);
      if (collected.find()) {
        long left = Long.parseLong(collected.group(2));
        most = since == 0 ? left : Math.max(most, left);
      }
    }
    return most;
  }

  private HttpRequest upload(byte[] content, String name) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    write(body, "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + name + "\r\n");
    write(
        body,
        "--b\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\""
            + name
            + "\"\r\n\r\n");
    body.writeBytes(content);
    write(body, "\r\n--b--\r\n");
    return request("/api/drafts")
        .header("Content-Type", "multipart/form-data; boundary=b")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
