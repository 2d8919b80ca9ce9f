package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.EarlierStore;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A store of version 0.1.0 is read by this version as it was by that one, whatever has become of
 * the code: its rulesets keep the hashes of the DRL that they were made with.
 *
 * <p>The stores were filled over HTTP by the service of that version, once on its embedded database
 * and once on PostgreSQL, in November 2026: it put the shipped standard in force; an administrator
 * added an officer (sato), an approver (tanaka) with a deputy (ito, a reviewer) and an auditor
 * (mori) who may no longer sign in; ito made two tokens and revoked one, and evaluated the six
 * examples. sato drafted a review of the policy every six months, tanaka approved it, and two
 * suppliers were evaluated under it, by default and by name. The shipped standard was wished back
 * three times: one wish was withdrawn, one approval too, the third was approved by the deputy; a
 * wish for the changed one waits. One draft was discarded, another is open with a reason for what
 * it loosens. Then the service was asked what is compared here, and stopped. The embedded database
 * is its file, compacted; PostgreSQL's is one text a table, written by COPY.
 */
class EarlierStoreTests {

  /** What a result says that no later version says otherwise of the same facts. */
  private static final List<String> LASTING = List.of("asOf", "lapses", "ruleset", "standard");

  /**
   * Findings that 0.2.0 makes in other cases: of a lapse it tells later where a duty is done often;
   * that nobody accepted a declaration it did not tell before.
   */
  private static final Set<String> TOLD_OTHERWISE = Set.of("LAPSING", "NOT_ACCEPTED");

  /** Who declares something of items for a part of which there is evidence, or without a source. */
  private static final String BORDERLINE = "S-101";

  @TempDir private Path folder = Path.of("");

  /** The day after the store was filled, so that its tokens and periods never run out. */
  @TestConfiguration(proxyBeanMethods = false)
  static class DayAfter {

    @Bean
    @Primary
    Clock stillClock() {
      return Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
    }
  }

  @ParameterizedTest
  @EnumSource
  void itIsReadAsItWasWritten(EarlierStore store) throws Exception {
    List<String> database = store.unpack(folder);
    Path noFolder = folder.resolve("no-workbooks");
    try (var service = Instances.start(database, noFolder, DayAfter.class)) {
      Reading reading = new Reading(store, new Api(service.getEnvironment()));
      reading.whatIsOnRecordIsAnsweredAsBefore();
      reading.workbooksAreTheSameByteForByte();
      reading.resultsAndTracesAreThoseOfThatTime();
      reading.pagesAreThoseOfThatTime();
      reading.whoCouldSignInStillCan();
      reading.theSameFactsComeToTheSameResult();
    }
  }

  private record Reading(EarlierStore store, JsonNode recorded, Api api, People people) {

    Reading(EarlierStore store, Api api) {
      this(store, store.recorded(), api, new People(api));
    }

    void whatIsOnRecordIsAnsweredAsBefore() {
      assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(200);
      assertThat(recorded.required("answers").propertyNames())
          .contains("/api/rulesets", "/api/evaluations?limit=200", "/api/drafts", "/api/log");
      for (Map.Entry<String, JsonNode> answer : recorded.required("answers").properties()) {
        holds(answer.getKey(), answer.getValue(), get(answer.getKey()));
      }
    }

    private JsonNode get(String path) {
      Answer answer = api.get(path);
      assertThat(answer.status()).as(path + answer.text()).isEqualTo(200);
      return answer.json();
    }

    /** All that was answered is still answered; what later versions add may stand beside it. */
    private static void holds(String place, JsonNode before, JsonNode now) {
      if (before.isObject()) {
        for (Map.Entry<String, JsonNode> field : before.properties()) {
          holds(place + " " + field.getKey(), field.getValue(), now.path(field.getKey()));
        }
      } else if (before.isArray()) {
        assertThat(now.size()).as(place).isEqualTo(before.size());
        for (int i = 0; i < before.size(); i++) {
          holds(place + " " + i, before.get(i), now.path(i));
        }
      } else {
        assertThat(now).as(place).isEqualTo(before);
      }
    }

    void workbooksAreTheSameByteForByte() throws Exception {
      for (Map.Entry<String, JsonNode> workbook : recorded.required("workbooks").properties()) {
        byte[] content =
            HttpClient.newHttpClient()
                .send(api.request(workbook.getKey()).build(), BodyHandlers.ofByteArray())
                .body();
        assertThat("sha256:" + sha256(content)).isEqualTo(workbook.getValue().stringValue());
      }
    }

    private static String sha256(byte[] content) throws Exception {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    void resultsAndTracesAreThoseOfThatTime() {
      for (JsonNode id : recorded.required("evaluations")) {
        String path = "/api/evaluations/" + id.stringValue();

        assertThat(api.get(path).text()).isEqualTo(store.text(id.stringValue(), "result.json"));
        assertThat(api.get(path + "/trace").text())
            .isEqualTo(store.text(id.stringValue(), "trace.json"));
      }
    }

    void pagesAreThoseOfThatTime() {
      for (Map.Entry<String, String> page : store.reports()) {
        String path = "/api/evaluations/" + page.getKey() + "/report";
        String lang = page.getValue().endsWith("-en.html") ? "?lang=en" : "";

        assertThat(api.get(path + lang).text())
            .isEqualTo(store.text(page.getKey(), page.getValue()));
      }
    }

    void theSameFactsComeToTheSameResult() {
      for (JsonNode id : recorded.required("evaluations")) {
        JsonNode before = store.saved(id.stringValue(), "result");
        ObjectNode request = (ObjectNode) store.saved(id.stringValue(), "request");

        same(before, people.json("ito", "POST", "/api/evaluations", request));
        request.set("ruleset", before.at("/ruleset/id"));
        same(before, people.json("ito", "POST", "/api/evaluations", request));
      }
    }

    /** What is met is the same; so is what is made of it where 0.2.0 judges no other way. */
    private static void same(JsonNode before, Answer answer) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      JsonNode now = answer.json();
      for (String field : LASTING) {
        assertThat(now.required(field)).as(field).isEqualTo(before.required(field));
      }
      assertThat(now.required("items").findValues("criteria"))
          .isEqualTo(before.required("items").findValues("criteria"));
      if (!now.at("/supplier/id").asString().equals(BORDERLINE)) {
        assertThat(now.required("factsHash")).isEqualTo(before.required("factsHash"));
        assertThat(lasting(now)).isEqualTo(lasting(before));
        for (String score : List.of("overall", "mandatory", "labels")) {
          assertThat(now.at("/scores/" + score)).isEqualTo(before.at("/scores/" + score));
        }
        assertThat(now.at("/decision/sharing")).isEqualTo(before.at("/decision/sharing"));
        assertThat(findings(now)).isEqualTo(findings(before));
      }
    }

    /** The items, where evidence for a part of the criteria assures as much as for all. */
    private static List<JsonNode> lasting(JsonNode result) {
      List<JsonNode> items = result.required("items").valueStream().toList();
      items.stream()
          .filter(item -> item.required("assurance").stringValue().equals("MIXED"))
          .forEach(item -> ((ObjectNode) item).put("assurance", "EVIDENCED"));
      return items;
    }

    /** Without the days by when to answer, which 0.1.0 did not tell. */
    private static List<JsonNode> findings(JsonNode result) {
      List<JsonNode> findings =
          result
              .required("findings")
              .valueStream()
              .filter(one -> !TOLD_OTHERWISE.contains(one.required("cause").stringValue()))
              .toList();
      findings.forEach(one -> ((ObjectNode) one).remove("respondBy"));
      return findings;
    }

    void whoCouldSignInStillCan() {
      for (String name : List.of("admin", "sato", "tanaka", "ito")) {
        assertThat(people.ask(name, "GET", "/api/me").status()).as(name).isEqualTo(200);
      }
      assertThat(people.ask("mori", "GET", "/api/me").status()).isEqualTo(401);
      String token = "Bearer " + recorded.required("token").stringValue();
      assertThat(api.get("/api/me", "Authorization", token).json().at("/name").asString())
          .isEqualTo("ito");
    }
  }
}
