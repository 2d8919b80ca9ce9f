package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.GoingBack;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SlowClient;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.web.LargestBody;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/**
 * One switch after the other while suppliers are evaluated, slow senders and huge bodies beside
 * them: none fails, none mixes two rulesets. How long it goes on is a matter of {@code
 * kijun.load.seconds}.
 */
@KijunService
class SwitchUnderLoadTests {

  private static final Duration LENGTH =
      Duration.ofSeconds(Long.parseLong(System.getProperty("kijun.load.seconds", "10")));

  /** How many switches there are at least, however long each takes. */
  private static final int SWITCHES = 4;

  /** How many evaluations lie between two switches. */
  private static final int ANSWERS = 6;

  /** Of a review half a year and more ago: the outcome of 002-1 under each cadence. */
  private static final Map<String, String> ORACLE = Map.of("1回以上/年", "MET", "1回以上/6か月", "NOT_MET");

  @TempDir private Path folder = Path.of("");
  private final Api api;
  private final People people;
  private final GoingBack goingBack;
  private final Environment service;

  @Autowired
  SwitchUnderLoadTests(Api api, People people, GoingBack goingBack, Environment service) {
    this.api = api;
    this.people = people;
    this.goingBack = goingBack;
    this.service = service;
  }

  @AfterEach
  void goBack() {
    goingBack.now();
  }

  private String inForce(String cadence, int number) throws IOException {
    SmallWorkbooks.write(folder);
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "H11", cadence);
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "C11", "見直す " + number);
    Map<String, byte[]> files = SmallWorkbooks.files(folder);
    JsonNode draft = people.draft("sato", "切替", files).json();
    String path = "/api/drafts/" + draft.at("/id").asString();
    int version = draft.at("/version").asInt();
    for (JsonNode difference : draft.at("/differences")) {
      if (difference.at("/loosened").asBoolean()) {
        String subject = difference.at("/subject").asString();
        people.json("sato", "PUT", path + "/loosenings/" + subject, Map.of("reason", "試験"));
        version++;
      }
    }
    Map<String, Object> seen =
        Map.of("hash", draft.at("/hash").asString(), "version", version, "comment", "試験");
    Answer approved = people.json("tanaka", "POST", path + "/approval", seen);
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
    return approved.json().at("/ruleset").asString();
  }

  @Test
  void everyEvaluationIsOfOneRuleset() throws Exception {
    people.join("sato", "OFFICER");
    people.join("tanaka", "APPROVER");
    Map<String, String> cadenceOf = new ConcurrentHashMap<>();
    Map<String, Set<String>> seen = new ConcurrentHashMap<>();
    AtomicInteger answers = new AtomicInteger();
    AtomicBoolean over = new AtomicBoolean();
    cadenceOf.put(inForce("1回以上/年", 0), "1回以上/年");
    byte[] request = request();
    long end = System.nanoTime() + LENGTH.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(5);
    try {
      List<Future<?>> work = new ArrayList<>();
      work.add(threads.submit(() -> sendSlowly(over)));
      work.add(threads.submit(() -> sendMuch(over)));
      for (int i = 0; i < 3; i++) {
        work.add(
            threads.submit(
                () -> {
                  while (!over.get()) {
                    see(api.evaluate(request), seen);
                    answers.incrementAndGet();
                  }
                }));
      }
      for (int number = 1; number <= SWITCHES || System.nanoTime() < end; number++) {
        String cadence = number % 2 == 0 ? "1回以上/年" : "1回以上/6か月";
        cadenceOf.put(inForce(cadence, number), cadence);
        int before = answers.get();
        await().atMost(Duration.ofMinutes(1)).until(() -> answers.get() >= before + ANSWERS);
      }
      over.set(true);
      for (Future<?> one : work) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(answers.get()).isGreaterThan(20);
    assertThat(seen).hasSizeGreaterThan(2);
    seen.forEach(
        (ruleset, outcomes) ->
            assertThat(outcomes).as(ruleset).containsExactly(ORACLE.get(cadenceOf.get(ruleset))));
  }

  /** Many who send a body byte by byte, and never to the end. */
  private void sendSlowly(AtomicBoolean over) {
    int port = service.getRequiredProperty("local.server.port", Integer.class);
    String begun = "POST /api/evaluations HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n{";
    while (!over.get()) {
      List<SlowClient> clients = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        clients.add(SlowClient.fromElsewhere(port).send(begun));
      }
      clients.get(0).dribble(" ", 10);
      clients.forEach(SlowClient::close);
    }
  }

  /** Bodies that are larger than anybody needs. */
  private void sendMuch(AtomicBoolean over) {
    byte[] much = new byte[LargestBody.FACTS];
    while (!over.get()) {
      assertThat(people.bytes("sato", "POST", "/api/tokens", much).status()).isIn(413, 415);
    }
  }

  private static byte[] request() {
    return PlainJson.bytes(SupplierJson.compliantBut(json -> json.remove("asOf")));
  }

  private static void see(Answer answer, Map<String, Set<String>> seen) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    JsonNode json = answer.json();
    for (JsonNode item : json.at("/items")) {
      for (JsonNode criterion : item.at("/criteria")) {
        if (criterion.at("/id").asString().equals("002-1")) {
          seen.computeIfAbsent(
                  json.at("/ruleset/id").asString(),
                  id -> Collections.synchronizedSet(new TreeSet<>()))
              .add(criterion.at("/outcome").asString());
        }
      }
    }
  }
}
