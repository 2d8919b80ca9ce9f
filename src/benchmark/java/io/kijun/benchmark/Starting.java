package io.kijun.benchmark;

import io.kijun.fixture.People;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How long the service takes from its start to its first answer to an evaluation. */
final class Starting {

  private static final Path JAR = Path.of("target", "kijun.jar");
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Path data;
  private final byte[] facts = RealStandard.suppliers().get(0);

  private Starting(Path data) {
    this.data = data;
  }

  /** Seconds of a first start on an empty store and of a second one; null: there is no jar. */
  static @Nullable List<Double> measured() throws IOException, InterruptedException {
    if (!Files.exists(JAR)) {
      return null;
    }
    Starting starting = new Starting(Files.createTempDirectory("kijun-start"));
    return List.of(starting.once(), starting.once());
  }

  private double once() throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-jar",
            JAR.toString(),
            "--server.port=" + port,
            "--kijun.data=" + data,
            "--kijun.admin.password=the-password-of-admin"));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      awaitAnswer(port, start);
      return (System.nanoTime() - start) / 1e9;
    } finally {
      process.destroy();
      process.waitFor(30, TimeUnit.SECONDS);
    }
  }

  private void awaitAnswer(int port, long start) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/evaluations"))
            .header("Content-Type", "application/json")
            .header("Authorization", People.basic("admin"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(facts))
            .build();
    while (System.nanoTime() - start < LONGEST.toNanos()) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 201) {
          return;
        }
      } catch (IOException e) {
        // not there yet
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("no answer within " + LONGEST);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
