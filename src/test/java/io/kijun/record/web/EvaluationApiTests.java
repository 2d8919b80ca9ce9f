package io.kijun.record.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.KijunVersion;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract of /api/evaluations, field by field. */
@KijunService
class EvaluationApiTests {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private final Api api;

  @Autowired
  EvaluationApiTests(Api api) {
    this.api = api;
  }

  private static List<String> names(JsonNode object) {
    return List.copyOf(object.propertyNames());
  }

  private static ObjectNode overdue() {
    return SupplierJson.compliantBut(
        json -> {
          SupplierJson.evidence(json, 1).putArray("performances").add("2025-10-01");
          SupplierJson.evidence(json, 2).putArray("scope").add("servers");
          SupplierJson.evidence(json, 2).putNull("established");
        });
  }

  @Test
  void anEvaluationIsCreatedAndFoundWhereItSays() {
    Answer made = api.evaluate(SupplierJson.compliant());

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Content-Type")).isEqualTo("application/json");
    String id = made.json().required("id").stringValue();
    assertThat(made.header("Location")).endsWith("/api/evaluations/" + id);
    assertThat(UUID.fromString(id).version()).isEqualTo(7);
    Answer found = api.get("/api/evaluations/" + id);
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.text()).isEqualTo(made.text());
  }

  @Test
  void theAnswerHasTheFieldsOfTheContract() {
    JsonNode json = api.evaluate(overdue()).json();

    assertThat(names(json))
        .containsExactly(
            "id",
            "resultHash",
            "ruleset",
            "asOf",
            "supplier",
            "standard",
            "kijun",
            "factsHash",
            "decision",
            "scores",
            "items",
            "findings",
            "lapses",
            "recordedAt",
            "basis",
            "standing",
            "factsVersion",
            "worldEvents");
    assertThat(json.required("resultHash").stringValue()).matches("sha256:[0-9a-f]{64}");
    assertThat(json.required("factsHash").stringValue()).matches("sha256:[0-9a-f]{64}");
    assertThat(json.at("/ruleset/id").stringValue())
        .isEqualTo(SmallStandard.ruleset().id().value());
    assertThat(json.at("/ruleset/hash").stringValue())
        .isEqualTo(SmallStandard.ruleset().hash().value());
    assertThat(json.required("asOf").stringValue()).isEqualTo("2026-11-24");
    assertThat(json.at("/supplier/id").stringValue()).isEqualTo("S-001");
    assertThat(json.at("/supplier/name").stringValue()).isEqualTo("株式会社サンプル");
    assertThat(json.at("/standard/id").stringValue()).isEqualTo("small");
    assertThat(json.at("/standard/version").stringValue()).isEqualTo("1.0");
    assertThat(json.required("kijun").stringValue()).isEqualTo(KijunVersion.VERSION);
    assertThat(json.required("recordedAt").stringValue()).isEqualTo("2026-11-24T15:30:00.123456Z");
  }

  @Test
  void theDocumentedShapeIsTheOneThatIsWritten() {
    for (ObjectNode request : List.of(SupplierJson.compliant(), overdue())) {
      JsonNode json = api.evaluate(request).json();
      assertThat(json.has("toldBy")).isFalse();
      ((ObjectNode) json).putNull("toldBy");
      EvaluationResponse read = STRICT.treeToValue(json, EvaluationResponse.class);

      assertThat(read.items()).hasSize(5);
    }
  }

  @Test
  void decisionItemsFindingsAndLapsesSayWhatTheContractSays() {
    JsonNode json = api.evaluate(overdue()).json();

    assertThat(json.at("/decision/sharing").stringValue()).isEqualTo("CONDITIONAL");
    assertThat(json.at("/decision/reasons/0/ja").stringValue()).isEqualTo("半分以上");
    assertThat(json.at("/decision/nextLevel").toString())
        .isEqualTo("{\"sharing\":\"ALLOWED\",\"items\":[\"2\",\"3\"]}");
    assertThat(names(json.required("scores")))
        .containsExactly("overall", "mandatory", "evidenced", "labels");
    JsonNode second = json.at("/items/1");
    assertThat(names(second))
        .containsExactly("no", "verdict", "assurance", "points", "weight", "criteria");
    assertThat(second.required("verdict").stringValue()).isEqualTo("NOT_ACHIEVED");
    JsonNode criterion = second.at("/criteria/0");
    assertThat(criterion.required("causes").toString())
        .isEqualTo("[\"OVERDUE\",\"OCCASION_MISSED\"]");
    assertThat(criterion.required("rule").isNull()).isTrue();
    assertThat(criterion.at("/evidence/0").stringValue()).isEqualTo("policy.review");
    JsonNode finding = json.at("/findings/0");
    assertThat(names(finding))
        .containsExactly(
            "item",
            "criterion",
            "cause",
            "severity",
            "message",
            "advice",
            "due",
            "respondBy",
            "missing",
            "root",
            "unlocks");
    assertThat(finding.required("cause").stringValue()).isEqualTo("OVERDUE");
    assertThat(finding.required("due").stringValue()).isEqualTo("2026-12-08");
    assertThat(json.required("lapses").size()).isPositive();
  }

  @Test
  void aCriterionThatIsMetNamesItsRuleAndHowLongItHolds() {
    JsonNode json = api.evaluate(SupplierJson.compliant()).json();
    JsonNode criterion = json.at("/items/1/criteria/0");

    assertThat(criterion.required("rule").toString())
        .isEqualTo(
            "{\"name\":\"002-1\",\"workbook\":\"01-small.xlsx\",\"sheet\":\"基準\",\"row\":11}");
    assertThat(criterion.required("validUntil").stringValue()).isEqualTo("2027-05-01");
    assertThat(json.required("lapses").toString())
        .contains("{\"criterion\":\"002-1\",\"date\":\"2027-05-02\"}");
    assertThat(json.at("/decision/sharing").stringValue()).isEqualTo("ALLOWED");
    assertThat(json.at("/decision/nextLevel").isNull()).isTrue();
  }

  @Test
  void theSameRequestMakesAnotherRecordWithTheSameHash() {
    JsonNode first = api.evaluate(SupplierJson.compliant()).json();
    JsonNode second = api.evaluate(SupplierJson.compliant()).json();

    assertThat(second.required("id")).isNotEqualTo(first.required("id"));
    assertThat(second.required("resultHash")).isEqualTo(first.required("resultHash"));
  }

  @Test
  void manyRequestsAtOnceDoNotDisturbEachOther() {
    List<ObjectNode> requests = List.of(SupplierJson.compliant(), overdue());
    List<String> alone = requests.stream().map(this::resultHash).toList();
    List<String> together =
        IntStream.range(0, 60).parallel().mapToObj(i -> resultHash(requests.get(i % 2))).toList();

    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % 2));
    }
  }

  private String resultHash(ObjectNode request) {
    return api.evaluate(request).json().required("resultHash").stringValue();
  }

  @Test
  void aDayThatIsNotGivenIsTodayInTokyo() {
    JsonNode json =
        api.evaluate(SupplierJson.compliantBut(request -> request.remove("asOf"))).json();

    assertThat(json.required("asOf").stringValue()).isEqualTo("2026-11-25");
  }

  @Test
  void aRulesetCanBeNamedByIdOrHash() {
    for (String name :
        List.of(
            SmallStandard.ruleset("2.0").id().value(),
            SmallStandard.ruleset("2.0").hash().value())) {
      JsonNode json =
          api.evaluate(SupplierJson.compliantBut(request -> request.put("ruleset", name))).json();

      assertThat(json.at("/standard/version").stringValue()).isEqualTo("2.0");
    }
  }

  @Test
  void theTraceNamesItsEvaluationItsRulesAndWhyNot() {
    String id = api.evaluate(overdue()).json().required("id").stringValue();
    Answer answer = api.get("/api/evaluations/" + id + "/trace");
    JsonNode trace = answer.json();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(trace.required("evaluation").stringValue()).isEqualTo(id);
    JsonNode first = trace.at("/rules/0");
    assertThat(names(first)).startsWith("rule", "facts", "result");
    assertThat(first.at("/rule/name").stringValue()).isEqualTo("001-1");
    assertThat(first.at("/facts/0").toString())
        .isEqualTo("{\"type\":\"Evidence\",\"key\":\"policy\"}");
    JsonNode constraint = trace.at("/whyNot/0/alternatives/0/constraints/1");
    assertThat(trace.at("/whyNot/0/criterion").stringValue()).isEqualTo("002-1");
    assertThat(constraint.required("cell").stringValue()).isEqualTo("H11");
    assertThat(constraint.required("satisfied").booleanValue()).isFalse();
    assertThat(constraint.required("required").stringValue()).isEqualTo("1回以上/年");
  }

  @Test
  void whereOnlyAnAnswerIsMissingTheFindingSaysByWhen() {
    JsonNode findings =
        api.evaluate(
                SupplierJson.compliantBut(
                    json -> ((ArrayNode) json.required("evidence")).remove(5)))
            .json()
            .required("findings");
    JsonNode missing =
        findings
            .valueStream()
            .filter(one -> one.required("cause").stringValue().equals("NO_EVIDENCE"))
            .findFirst()
            .orElseThrow();

    assertThat(missing.required("criterion").stringValue()).isEqualTo("005-2");
    assertThat(missing.required("respondBy").stringValue()).isEqualTo("2026-12-08");
    assertThat(missing.required("due").stringValue()).isEqualTo("2027-02-22");
  }

  @Test
  void aProfileThatContradictsItselfIsRefusedAndBothFactsAreNamed() {
    Answer refused =
        api.evaluate(
            SupplierJson.compliantBut(
                json -> ((ObjectNode) json.at("/supplier/profile")).put("externalStaff", false)));
    JsonNode issue = refused.json().at("/issues/0");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().required("issues").size()).isEqualTo(1);
    assertThat(issue.required("code").stringValue()).isEqualTo("CONTRADICTION");
    assertThat(issue.required("path").stringValue()).isEqualTo("$.supplier.profile.externalStaff");
    assertThat(issue.at("/message/ja").stringValue()).contains("「派遣社員」", "「社外要員」");
  }

  @Test
  void aTraceNamesTheSheetOfACellThatStandsElsewhere() {
    String id =
        api.evaluate(
                SupplierJson.compliantBut(
                    json -> SupplierJson.evidence(json, 3).putNull("established")))
            .json()
            .required("id")
            .stringValue();
    JsonNode trace = api.get("/api/evaluations/" + id + "/trace").json();
    JsonNode condition = trace.at("/whyNot/0/alternatives/0/constraints/0");

    assertThat(trace.at("/whyNot/0/criterion").stringValue()).isEqualTo("004-1");
    assertThat(condition.required("workbook").stringValue()).isEqualTo("00-standard.xlsx");
    assertThat(condition.required("sheet").stringValue()).isEqualTo("項目");
    assertThat(condition.required("cell").stringValue()).isEqualTo("F5");
  }

  @Test
  void evaluationsAreListedInPages() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ObjectNode request = SupplierJson.compliant();
      ((ObjectNode) request.required("supplier")).put("id", "S-list");
      made.add(0, api.evaluate(request).json().required("id").stringValue());
    }
    List<String> listed = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonNode page = api.get("/api/evaluations?supplier=S-list&limit=2" + next).json();
      page.required("evaluations").forEach(entry -> listed.add(entry.required("id").stringValue()));
      next = page.has("next") ? "&cursor=" + page.required("next").stringValue() : null;
    }

    assertThat(listed).isEqualTo(made);
  }

  @Test
  void aListedEvaluationSaysWhatItIs() {
    ObjectNode request = SupplierJson.compliant();
    ((ObjectNode) request.required("supplier")).put("id", "S-one");
    JsonNode made = api.evaluate(request).json();
    JsonNode entry = api.get("/api/evaluations?supplier=S-one").json().at("/evaluations/0");

    for (String field :
        List.of("id", "resultHash", "ruleset", "asOf", "supplier", "kijun", "factsHash")) {
      assertThat(entry.required(field)).as(field).isEqualTo(made.required(field));
    }
    assertThat(entry.at("/decision/sharing").stringValue()).isEqualTo("ALLOWED");
    assertThat(entry.required("recordedAt").stringValue())
        .startsWith(SmallStandardInForce.NOW.toString().substring(0, 19));
  }

  @Test
  void theListIsFilteredByDayAndRuleset() {
    ObjectNode request = SupplierJson.compliant().put("asOf", "2025-06-01");
    ((ObjectNode) request.required("supplier")).put("id", "S-filter");
    api.evaluate(request);
    String list = "/api/evaluations?supplier=S-filter";

    assertThat(api.get(list + "&from=2025-06-01&to=2025-06-01").json().at("/evaluations/0"))
        .isNotEmpty();
    assertThat(api.get(list + "&from=2025-06-02").json().required("evaluations")).isEmpty();
    assertThat(api.get(list + "&to=2025-05-31").json().required("evaluations")).isEmpty();
    assertThat(api.get(list + "&ruleset=feedfeedfeed").json().required("evaluations")).isEmpty();
  }
}
