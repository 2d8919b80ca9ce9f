package io.kijun;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Databases;
import io.kijun.fixture.DraftForm;
import io.kijun.fixture.People;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The service is killed at random moments of upload, check, approval and switch: what it answered
 * is there afterwards, once, and exactly one ruleset is in force. How often is a matter of {@code
 * kijun.kills}.
 */
class KilledProcessIT {

  private static final Path JAR = Path.of("target", "kijun.jar").toAbsolutePath();
  private static final int KILLS = Integer.getInteger("kijun.kills", 5);
  private static final String ADMIN = "the-password-of-admin";

  @TempDir private Path folder = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(20261125);
  private final List<String> drafts = new ArrayList<>();
  private final List<String> approved = new ArrayList<>();
  private int port;
  private int number;

  @Test
  void onTheEmbeddedDatabase() throws Exception {
    survive(List.of("--kijun.data=" + folder.resolve("data")), (KILLS + 1) / 2);
  }

  @Test
  void onPostgresql() throws Exception {
    survive(List.of("--spring.datasource.url=" + Databases.postgresUrl()), KILLS - (KILLS + 1) / 2);
  }

  private void survive(List<String> database, int kills) throws Exception {
    Path standard = Files.createDirectories(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    Process service = start(database, standard);
    try {
      user("sato", "OFFICER");
      user("tanaka", "APPROVER");
      for (int kill = 0; kill < kills; kill++) {
        Process running = service;
        CompletableFuture<?> killed =
            CompletableFuture.runAsync(
                running::destroyForcibly,
                CompletableFuture.delayedExecutor(
                    200 + random.nextInt(2500), TimeUnit.MILLISECONDS));
        workUntilItIsGone();
        killed.get();
        assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
        service = start(database, standard);
        nothingIsLostNorTwice();
      }
    } finally {
      service.destroyForcibly();
    }
  }

  private Process start(List<String> database, Path standard) throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
    command.addAll(List.of("--server.port=" + port, "--kijun.standard=" + standard));
    command.addAll(database);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()));
    builder.environment().put("KIJUN_ADMIN_PASSWORD", ADMIN);
    Process process = builder.start();
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !process.isAlive() || ready());
    assertThat(process.isAlive()).as(Files.readString(folder.resolve("log.txt"))).isTrue();
    return process;
  }

  private boolean ready() {
    try {
      return send("admin", "GET", "/actuator/health/readiness", "", new byte[0]).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Sends until there is nobody to answer; keeps what was answered. */
  private void workUntilItIsGone() {
    try {
      while (true) {
        JsonNode draft = draft();
        drafts.add(draft.at("/id").asString());
        byte[] seen =
            PlainJson.bytes(
                Map.of("hash", draft.at("/hash").asString(), "version", 1, "comment", "試験"));
        String path = "/api/drafts/" + draft.at("/id").asString() + "/approval";
        HttpResponse<String> answer = send("tanaka", "POST", path, "application/json", seen);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        approved.add(PlainJson.tree(answer.body()).at("/hash").asString());
      }
    } catch (IOException e) {
      // killed
    }
  }

  private JsonNode draft() throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    SmallWorkbooks.write(work);
    SmallWorkbooks.change(work.resolve("01-small.xlsx"), "基準", "C11", "見直す " + ++number);
    byte[] workbook = Files.readAllBytes(work.resolve("01-small.xlsx"));
    byte[] form = DraftForm.of("試験", Map.of("01-small.xlsx", workbook));
    HttpResponse<String> answer = send("sato", "POST", "/api/drafts", DraftForm.TYPE, form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return PlainJson.tree(answer.body());
  }

  private void nothingIsLostNorTwice() throws IOException {
    JsonNode known = get("/api/drafts").at("/drafts");
    List<String> ids = known.valueStream().map(one -> one.at("/id").asString()).toList();
    assertThat(ids).containsAll(drafts).doesNotHaveDuplicates();
    JsonNode rulesets = get("/api/rulesets").at("/rulesets");
    List<String> inForce = new ArrayList<>();
    int periods = 0;
    for (JsonNode ruleset : rulesets) {
      inForce.add(ruleset.at("/hash").asString());
      periods += ruleset.at("/periods").size();
    }
    assertThat(inForce).containsAll(approved).doesNotHaveDuplicates();
    long done =
        known.valueStream().filter(one -> one.at("/state").asString().equals("APPROVED")).count();
    assertThat(periods).isEqualTo((int) done + 1);
    assertThat((int) done).isBetween(approved.size(), approved.size() + 1);
    String today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Tokyo")).toString();
    JsonNode now = get("/api/rulesets?on=" + today).at("/rulesets");
    assertThat(now.size()).isEqualTo(1);
    if (!approved.isEmpty() && (int) done == approved.size()) {
      assertThat(now.at("/0/hash").asString()).isEqualTo(approved.get(approved.size() - 1));
    }
    approved.clear();
    inForce.remove(0);
    approved.addAll(inForce);
  }

  private JsonNode get(String path) throws IOException {
    HttpResponse<String> answer = send("admin", "GET", path, "", new byte[0]);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return PlainJson.tree(answer.body());
  }

  private void user(String name, String role) throws IOException {
    byte[] body =
        PlainJson.bytes(
            Map.of("name", name, "password", People.first(name), "roles", List.of(role)));
    HttpResponse<String> answer = send("admin", "POST", "/api/users", "application/json", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    byte[] own = PlainJson.bytes(Map.of("password", "the-password-of-" + name));
    String first = People.basic(name, People.first(name));
    assertThat(sendAs(first, "PUT", "/api/me/password", "application/json", own).statusCode())
        .isEqualTo(204);
  }

  private HttpResponse<String> send(
      String user, String method, String path, String type, byte[] body) throws IOException {
    return sendAs(People.basic(user), method, path, type, body);
  }

  private HttpResponse<String> sendAs(
      String authorization, String method, String path, String type, byte[] body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", authorization)
            .method(method, BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
