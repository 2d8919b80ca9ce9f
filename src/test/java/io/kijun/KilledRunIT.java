package io.kijun;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Databases;
import io.kijun.fixture.ServiceProcess;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The service is killed at random moments of runs, of each run twice: the second time while it goes
 * on with what the first one left. Started again, it ends the run, and each supplier has exactly
 * one result and one evaluation of it. How often on each database is a matter of {@code
 * kijun.run.kills}.
 */
class KilledRunIT {

  private static final int KILLS = Integer.getInteger("kijun.run.kills", 2);

  /** Of parts that are worked on in one go, in two and in three. */
  private static final int PART = 110;

  private static final int SUPPLIERS = 160;
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(20261130);

  @Test
  void onTheEmbeddedDatabase() throws Exception {
    survive(List.of("--kijun.data=" + folder.resolve("data")));
  }

  @Test
  void onPostgresql() throws Exception {
    survive(List.of("--spring.datasource.url=" + Databases.postgresUrl()));
  }

  private void survive(List<String> database) throws Exception {
    Path standard = Files.createDirectories(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    List<String> arguments = new ArrayList<>(database);
    arguments.add("--kijun.runs.part=" + PART);
    ServiceProcess service = ServiceProcess.start(folder, standard, arguments);
    try {
      for (int i = 0; i < SUPPLIERS; i++) {
        know(service, "K-%04d".formatted(i));
      }
      for (int runs = 1; 2 * runs <= KILLS; runs++) {
        // An earlier day each time: nothing of the run before is of use to it.
        String run = start(service, DAY.minusDays(runs));
        int first = random.nextInt(SUPPLIERS);
        for (int done : List.of(first, first + random.nextInt(SUPPLIERS - first) + 1)) {
          hasComeTo(service, run, done);
          service.close();
          service = ServiceProcess.start(folder, standard, arguments);
        }
        everySupplierHasOneResult(service, run, runs);
      }
    } finally {
      service.close();
    }
  }

  private static void hasComeTo(ServiceProcess service, String run, int done) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> service.get(run).at("/done").asInt() >= done);
  }

  private static void know(ServiceProcess service, String code) throws IOException {
    send(service, "POST", "/api/suppliers", Map.of("code", code, "name", "取引先" + code), "", 201);
    ObjectNode facts =
        SupplierJson.compliantBut(
            json -> {
              json.remove(List.of("asOf", "ruleset"));
              ((ObjectNode) json.required("supplier")).put("id", code);
            });
    send(service, "PUT", "/api/suppliers/" + code + "/facts", facts, "0", 200);
  }

  private static HttpResponse<String> send(
      ServiceProcess service, String method, String path, Object body, String match, int status)
      throws IOException {
    HttpResponse<String> answer =
        service.send(
            "admin",
            method,
            path,
            "application/json",
            PlainJson.text(body).getBytes(UTF_8),
            match.isEmpty() ? new String[0] : new String[] {"If-Match", "\"" + match + "\""});
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer;
  }

  private static String start(ServiceProcess service, LocalDate day) throws IOException {
    return send(service, "POST", "/api/runs", Map.of("asOf", day.toString()), "", 202)
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private static void everySupplierHasOneResult(ServiceProcess service, String run, int runs)
      throws IOException {
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> service.get(run).has("endedAt"));
    assertThat(service.get(run).at("/state").asString()).isEqualTo("DONE");
    JsonNode results = service.get(run + "/suppliers?limit=1000").at("/suppliers");
    Set<String> suppliers = new HashSet<>();
    Set<String> evaluations = new HashSet<>();
    for (JsonNode one : results) {
      suppliers.add(one.at("/supplier").asString());
      evaluations.add(one.at("/evaluation").asString());
    }
    assertThat(results).hasSize(SUPPLIERS);
    assertThat(suppliers).hasSize(SUPPLIERS);
    assertThat(evaluations).hasSize(SUPPLIERS);
    for (String supplier : List.of("K-0000", "K-0077", "K-0159")) {
      assertThat(service.get("/api/evaluations?supplier=" + supplier).at("/evaluations"))
          .hasSize(runs);
    }
  }
}
