package io.kijun.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar that {@code mvn verify} made, running with little heap on an empty store. */
final class MeasuredService implements AutoCloseable {

  private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(");
  private static final String PASSWORD = "the-password-of-admin";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder = Files.createTempDirectory("kijun-measured");
  private final Path log = folder.resolve("gc.log");
  private final int port;
  private final Process process;

  /**
   * Starts the jar with a heap such as {@code 512m}.
   *
   * @param arguments more settings
   */
  MeasuredService(String jar, String heap, String... arguments)
      throws IOException, InterruptedException {
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
    starting.command().addAll(List.of(arguments));
    starting.environment().put("KIJUN_ADMIN_PASSWORD", PASSWORD);
    this.process =
        starting.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
    awaitStart();
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

  int port() {
    return port;
  }

  HttpClient client() {
    return client;
  }

  /** A request of the administrator. */
  HttpRequest.Builder request(String path) {
    String user =
        Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofMinutes(3))
        .header("Authorization", "Basic " + user);
  }

  /** The folder of the embedded database. */
  Path data() {
    return folder.resolve("data");
  }

  /** The processor time so far. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Collects what is not in use. */
  void collect() throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            Long.toString(process.pid()),
            "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** How many collections there were: a mark for {@link #mostLeft}. */
  int collections() throws IOException {
    return Files.readAllLines(log).size();
  }

  /** The most, in MB, that was left after a collection since a mark; 0: none. */
  long mostLeft(int since) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return lines.subList(Math.min(since, lines.size()), lines.size()).stream()
        .mapToLong(MeasuredService::left)
        .max()
        .orElse(0);
  }

  /** What the last collection left, in MB. */
  long left() throws IOException {
    return Files.readAllLines(log).stream()
        .mapToLong(MeasuredService::left)
        .filter(left -> left > 0)
        .reduce(0, (before, last) -> last);
  }

  private static long left(String line) {
    Matcher collected = COLLECTED.matcher(line);
    return collected.find() ? Long.parseLong(collected.group(2)) : 0;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
