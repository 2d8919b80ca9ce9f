package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedded database can write no more, for the process may make no file larger: what was
 * answered stays, readiness says so, and once there is room again the service works again, without
 * a restart. (A limit on the process needs no rights, as a small file system would.)
 */
class FullDiskIT {

  private static final Path JAR = Path.of("target", "kijun.jar").toAbsolutePath();
  private static final int MOST_EVALUATIONS = 5000;

  @TempDir private Path folder = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> acknowledged = new ArrayList<>();
  private int port;

  @Test
  void nothingAcknowledgedIsLostAndItWorksAgain() throws Exception {
    Process service = start();
    try {
      evaluateUntilRefused();
      assertThat(acknowledged).isNotEmpty().hasSizeLessThan(MOST_EVALUATIONS);
      assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
      assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);

      limit(service, "unlimited");

      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> evaluate().statusCode() == 201);
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(200))
          .until(this::isReady);
      for (String id : acknowledged) {
        assertThat(get("/api/evaluations/" + id).statusCode()).as(id).isEqualTo(200);
      }
    } finally {
      service.destroyForcibly();
      service.waitFor(30, TimeUnit.SECONDS);
    }
  }

  private void evaluateUntilRefused() throws IOException {
    while (acknowledged.size() < MOST_EVALUATIONS) {
      HttpResponse<String> answer = evaluate();
      if (answer.statusCode() != 201) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("h2");
        return;
      }
      acknowledged.add(PlainJson.tree(answer.body()).at("/id").asString());
    }
  }

  private HttpResponse<String> evaluate() throws IOException {
    return send(
        "/api/evaluations",
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(PlainJson.bytes(SupplierJson.compliant()))));
  }

  private HttpResponse<String> get(String path) throws IOException {
    return send(path, HttpRequest.Builder::GET);
  }

  private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> as)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60));
    if (path.startsWith("/api")) {
      request.header("Authorization", People.basic("admin"));
    }
    try {
      return client.send(as.apply(request).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process start() throws Exception {
    Path standard = Files.createDirectories(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--kijun.standard=" + standard,
                "--kijun.data=" + folder.resolve("data"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile());
    builder.environment().put("KIJUN_ADMIN_PASSWORD", "the-password-of-admin");
    Process process = builder.start();
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !process.isAlive() || isReady());
    assertThat(process.isAlive()).as(Files.readString(folder.resolve("log.txt"))).isTrue();
    limit(process, Long.toString(Files.size(folder.resolve("data/kijun.mv.db")) + (1 << 20)));
    return process;
  }

  private boolean isReady() {
    try {
      return get("/actuator/health/readiness").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Sets how large a file the process may write. */
  private static void limit(Process process, String bytes) throws Exception {
    Process limiting =
        new ProcessBuilder("prlimit", "--pid=" + process.pid(), "--fsize=" + bytes + ":unlimited")
            .inheritIO()
            .start();
    assertThat(limiting.waitFor()).isZero();
  }
}
