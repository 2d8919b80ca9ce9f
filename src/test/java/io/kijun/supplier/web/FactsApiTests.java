package io.kijun.supplier.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.core.issue.StrictJson;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import io.kijun.record.Evaluations;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.SuppliersOnRecord;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of a registered supplier over time, over HTTP. */
@KijunService
class FactsApiTests {

  private final Api api;
  private final People people;
  private final Suppliers suppliers;
  private final SuppliersOnRecord onRecord;
  private final Evaluations evaluations;

  @Autowired
  FactsApiTests(
      Api api,
      People people,
      Suppliers suppliers,
      SuppliersOnRecord onRecord,
      Evaluations evaluations) {
    this.evaluations = evaluations;
    this.onRecord = onRecord;
    this.api = api;
    this.people = people;
    this.suppliers = suppliers;
  }

  @BeforeEach
  void aReviewer() {
    people.join("endo", "REVIEWER");
    people.join("kansa", "AUDITOR");
  }

  /** Registers a supplier of tier 2, in the group east. */
  private String registered(String code) {
    if (suppliers.find(code, Sight.ALL).isEmpty()) {
      suppliers.add(
          List.of(
              new Supplier(
                  new SupplierCode(code),
                  "登録株式会社",
                  null,
                  null,
                  null,
                  Set.of("east"),
                  "2",
                  List.of(),
                  null,
                  null)),
          SmallStandardInForce.NOW);
    }
    return "/api/suppliers/" + code;
  }

  private static ObjectNode facts(String code, Consumer<ObjectNode> change) {
    return SupplierJson.compliantBut(
        json -> {
          json.remove(List.of("asOf", "ruleset"));
          ((ObjectNode) json.required("supplier")).put("id", code);
          change.accept(json);
        });
  }

  private static ObjectNode facts(String code) {
    return facts(code, json -> {});
  }

  private Answer put(String user, String path, JsonNode facts, @Nullable String seen) {
    String[] headers =
        seen == null
            ? new String[] {"Content-Type", "application/json"}
            : new String[] {"Content-Type", "application/json", "If-Match", seen};
    return people.bytes(user, "PUT", path + "/facts", PlainJson.bytes(facts), headers);
  }

  private JsonNode evaluated(String path, String body) {
    Answer answer = people.json("endo", "POST", path + "/evaluations", PlainJson.tree(body));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  @Test
  void factsAreVersionsThatSayWhoBroughtThemWhenAndFromWhat() {
    String path = registered("F-001");
    assertThat(people.ask("endo", "GET", path + "/facts").status()).isEqualTo(404);

    Answer first = put("endo", path, facts("F-001").put("comment", "初回"), null);

    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(first.header("ETag")).isEqualTo("\"1\"");
    JsonNode known = people.ask("kansa", "GET", path + "/facts").json();
    assertThat(known).isEqualTo(first.json());
    assertThat(known.propertyNames())
        .containsExactly(
            "supplier",
            "evidence",
            "declarations",
            "events",
            "version",
            "source",
            "recordedAt",
            "actor",
            "comment");
    assertThat(known.at("/supplier/name").asString()).isEqualTo("登録株式会社");
    assertThat(known.at("/supplier/tier").asString()).isEqualTo("2");
    assertThat(known.at("/evidence")).hasSize(6);
    assertThat(known.at("/source/kind").asString()).isEqualTo("REQUEST");
    assertThat(known.at("/actor").asString()).isEqualTo("endo");
    assertThat(known.at("/comment").asString()).isEqualTo("初回");
    assertThat(people.ask("endo", "GET", path + "/facts?on=2026-11-25").json()).isEqualTo(known);
    assertThat(people.ask("endo", "GET", path + "/facts?on=2026-11-24").status()).isEqualTo(404);
  }

  @Test
  void whatIsReadCanBeChangedAndSentBackByThoseWhoHaveSeenTheLatest() {
    String path = registered("F-002");
    ObjectNode known = (ObjectNode) put("endo", path, facts("F-002"), "0").json();
    ((ObjectNode) known.at("/supplier/profile")).put("remoteWork", false);
    SupplierJson.evidence(known, 0).put("established", false);
    known.putArray("declarations");
    known.putArray("events").addObject().put("type", "lawRevision").put("date", "2026-05-01");

    assertThat(put("endo", path, known, null).status()).isEqualTo(428);
    assertThat(put("endo", path, known, "\"0\"").status()).isEqualTo(412);
    assertThat(put("endo", path, known, "2").status()).isEqualTo(412);
    assertThat(put("kansa", path, known, "1").status()).isEqualTo(403);
    Answer second = put("endo", path, known, "\"1\"");

    assertThat(second.status()).as(second.text()).isEqualTo(200);
    assertThat(second.json().at("/version").asInt()).isEqualTo(2);
    JsonNode versions = people.ask("endo", "GET", path + "/facts/versions").json();
    assertThat(versions.at("/versions")).hasSize(2);
    assertThat(versions.at("/versions/0/version").asInt()).isEqualTo(2);
    JsonNode differences =
        people.ask("endo", "GET", path + "/facts/differences?from=1&to=2").json();
    assertThat(differences)
        .isEqualTo(people.ask("endo", "GET", path + "/facts/differences").json());
    assertThat(
            differences
                .at("/differences")
                .valueStream()
                .map(one -> one.at("/kind").asString() + " " + one.at("/subject").asString()))
        .containsExactly(
            "PROFILE remoteWork",
            "DECLARATION 1",
            "EVIDENCE backup",
            "EVENT lawRevision",
            "EVENT lawRevision");
    assertThat(people.ask("endo", "GET", path + "/facts/differences?from=1&to=9").status())
        .isEqualTo(404);
    assertThat(people.ask("endo", "GET", path + "/facts/differences?from=gestern").status())
        .isEqualTo(400);
  }

  @Test
  void allThatIsWrongIsToldByItsPathAndNothingIsRecorded() {
    String path = registered("F-003");
    Answer refused =
        put(
            "endo",
            path,
            facts(
                "F-999",
                json -> {
                  json.put("asOf", "2026-11-24").put("verion", 3);
                  SupplierJson.evidence(json, 0).put("key", "polcy");
                  ((ObjectNode) json.at("/events/0")).put("date", "2026-02-30");
                }),
            null);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(
            refused
                .json()
                .at("/issues")
                .valueStream()
                .map(issue -> issue.at("/code").asString() + " " + issue.at("/path").asString()))
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD $.asOf",
            "UNKNOWN_FIELD $.verion",
            "CONTRADICTION $.supplier.id",
            "UNKNOWN_WORD $.evidence[0].key",
            "INVALID_DATE $.events[0].date");
    assertThat(people.ask("endo", "GET", path + "/facts").status()).isEqualTo(404);
    assertThat(put("endo", "/api/suppliers/nobody", facts("nobody"), null).status()).isEqualTo(404);
  }

  @Test
  void whatIsOnRecordIsEvaluatedAndStaysAsItIs() {
    String path = registered("F-004");
    assertThat(people.json("endo", "POST", path + "/evaluations", PlainJson.tree("{}")).status())
        .isEqualTo(422);
    put("endo", path, facts("F-004"), null);
    JsonNode known = people.ask("endo", "GET", path + "/facts").json();

    JsonNode made = evaluated(path, "{\"asOf\":null,\"ruleset\":null}");

    assertThat(made.at("/basis").asString()).isEqualTo("RECORDED");
    assertThat(made.at("/standing").asBoolean()).isTrue();
    assertThat(made.at("/factsVersion").asInt()).isEqualTo(1);
    assertThat(made.at("/asOf").asString()).isEqualTo("2026-11-25");
    assertThat(made.at("/supplier/name").asString()).isEqualTo("登録株式会社");
    assertThat(api.get("/api/evaluations/" + made.at("/id").asString()).json()).isEqualTo(made);
    assertThat(people.ask("endo", "GET", path + "/facts").json()).isEqualTo(known);
    assertThat(evaluated(path, "{}").at("/resultHash")).isEqualTo(made.at("/resultHash"));
    assertThat(people.ask("kansa", "POST", path + "/evaluations").status()).isEqualTo(403);
  }

  @Test
  void madeUpFactsAndDaysToComeSetNoStanding() {
    String path = registered("F-005");
    put("endo", path, facts("F-005"), null);
    JsonNode standing = evaluated(path, "{}");

    JsonNode trial =
        people
            .json(
                "endo",
                "POST",
                "/api/evaluations",
                facts("F-005", json -> json.putArray("evidence")))
            .json();
    JsonNode future = evaluated(path, "{\"asOf\":\"2026-11-26\"}");
    JsonNode other =
        evaluated(path, "{\"ruleset\":\"" + SmallStandard.ruleset("2.0").id().value() + "\"}");
    JsonNode past = evaluated(path, "{\"asOf\":\"2026-01-01\"}");

    assertThat(trial.at("/basis").asString()).isEqualTo("TRIAL");
    assertThat(trial.at("/standing").asBoolean()).isFalse();
    assertThat(future.at("/standing").asBoolean()).isFalse();
    assertThat(other.at("/standing").asBoolean()).isFalse();
    assertThat(past.at("/standing").asBoolean()).isTrue();
    assertThat(people.ask("endo", "GET", path + "/standing").json().at("/id"))
        .isEqualTo(standing.at("/id"));
    assertThat(evaluations.standing("F-005", SmallStandard.ruleset().hash())).isPresent();
    assertThat(evaluations.standing("F-005", SmallStandard.ruleset("2.0").hash())).isEmpty();
    assertThat(people.ask("endo", "GET", path + "/facts/versions").json().at("/versions"))
        .hasSize(1);
    JsonNode list = api.get("/api/evaluations?supplier=F-005").json().at("/evaluations");
    assertThat(list.valueStream().map(one -> one.at("/basis").asString()))
        .containsExactly("RECORDED", "RECORDED", "RECORDED", "TRIAL", "RECORDED");
    assertThat(
            people
                .json("endo", "POST", "/api/evaluations", SupplierJson.compliant())
                .json()
                .at("/basis")
                .asString())
        .isEqualTo("UNREGISTERED");
  }

  @Test
  void whatLooksAtHowSuppliersStandSeesWhatIsOnRecordAndNoTrial() {
    JsonNode before = api.evaluate(facts("F-007", json -> json.putArray("events"))).json();
    assertThat(before.at("/basis").asString()).isEqualTo("UNREGISTERED");
    String path = registered("F-007");
    assertThat(counted("F-007").facts().all().events()).isEmpty();

    put("endo", path, facts("F-007"), null);
    api.evaluate(facts("F-007", json -> json.putArray("evidence")));

    SuppliersOnRecord.KnownSupplier counted = counted("F-007");
    assertThat(counted.recorded()).isTrue();
    assertThat(counted.facts().all().evidence()).hasSize(6);
    assertThat(counted.facts().all().tier()).isEqualTo("2");
    assertThat(counted.facts().only(Set.of("logs")).evidence()).hasSize(1);
  }

  private SuppliersOnRecord.KnownSupplier counted(String code) {
    return onRecord.after("", 1000, List.of(), Sight.ALL).stream()
        .filter(one -> one.supplier().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDocumentedShapeIsTheOneThatIsRead() {
    String path = registered("F-006");
    ObjectNode known = (ObjectNode) put("endo", path, facts("F-006"), null).json();

    assertThat(StrictJson.parse(PlainJson.bytes(known)).issues()).isEmpty();
    assertThat(put("endo", path, known, "1").json().at("/evidence"))
        .isEqualTo(known.at("/evidence"));
    assertThat(people.ask("endo", "GET", path + "/facts/differences").json().at("/differences"))
        .isEmpty();
  }
}
