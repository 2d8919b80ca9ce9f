package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Databases;
import io.kijun.fixture.DraftForm;
import io.kijun.fixture.ServiceProcess;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The service is killed at random moments of upload, check, approval and switch: what it answered
 * is there afterwards, once, and exactly one ruleset is in force. How often is a matter of {@code
 * kijun.kills}.
 */
class KilledProcessIT {

  private static final int KILLS = Integer.getInteger("kijun.kills", 5);

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(20261125);
  private final List<String> drafts = new ArrayList<>();
  private final List<String> approved = new ArrayList<>();
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
    ServiceProcess service = ServiceProcess.start(folder, standard, database);
    try {
      service.user("sato", "OFFICER");
      service.user("tanaka", "APPROVER");
      for (int kill = 0; kill < kills; kill++) {
        ServiceProcess running = service;
        CompletableFuture<?> killed =
            CompletableFuture.runAsync(
                running::kill,
                CompletableFuture.delayedExecutor(
                    200 + random.nextInt(2500), TimeUnit.MILLISECONDS));
        workUntilItIsGone(service);
        killed.get();
        service.close();
        service = ServiceProcess.start(folder, standard, database);
        nothingIsLostNorTwice(service);
      }
    } finally {
      service.close();
    }
  }

  /** Sends until there is nobody to answer; keeps what was answered. */
  private void workUntilItIsGone(ServiceProcess service) {
    try {
      while (true) {
        JsonNode draft = draft(service);
        drafts.add(draft.at("/id").asString());
        byte[] seen =
            PlainJson.bytes(
                Map.of("hash", draft.at("/hash").asString(), "version", 1, "comment", "試験"));
        String path = "/api/drafts/" + draft.at("/id").asString() + "/approval";
        HttpResponse<String> answer =
            service.send("tanaka", "POST", path, "application/json", seen);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        approved.add(PlainJson.tree(answer.body()).at("/hash").asString());
      }
    } catch (IOException e) {
      // killed
    }
  }

  private JsonNode draft(ServiceProcess service) throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    SmallWorkbooks.write(work);
    SmallWorkbooks.change(work.resolve("01-small.xlsx"), "基準", "C11", "見直す " + ++number);
    byte[] workbook = Files.readAllBytes(work.resolve("01-small.xlsx"));
    byte[] form = DraftForm.of("試験", Map.of("01-small.xlsx", workbook));
    HttpResponse<String> answer = service.send("sato", "POST", "/api/drafts", DraftForm.TYPE, form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return PlainJson.tree(answer.body());
  }

  private void nothingIsLostNorTwice(ServiceProcess service) throws IOException {
    JsonNode known = service.get("/api/drafts").at("/drafts");
    List<String> ids = known.valueStream().map(one -> one.at("/id").asString()).toList();
    assertThat(ids).containsAll(drafts).doesNotHaveDuplicates();
    JsonNode rulesets = service.get("/api/rulesets").at("/rulesets");
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
    JsonNode now = service.get("/api/rulesets?on=" + today).at("/rulesets");
    assertThat(now.size()).isEqualTo(1);
    if (!approved.isEmpty() && (int) done == approved.size()) {
      assertThat(now.at("/0/hash").asString()).isEqualTo(approved.get(approved.size() - 1));
    }
    approved.clear();
    inForce.remove(0);
    approved.addAll(inForce);
  }
}
