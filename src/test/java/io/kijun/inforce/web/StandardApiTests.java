package io.kijun.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.SmallStandard;
import io.kijun.runtime.PlainJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The contract of /api/standard and /api/vocabulary, field by field. */
@KijunService
class StandardApiTests {

  private final Api api;

  @Autowired
  StandardApiTests(Api api) {
    this.api = api;
  }

  private static void assertJson(JsonNode actual, String expected) {
    assertThat(actual).isEqualTo(PlainJson.tree(expected));
  }

  @Test
  void theStandardNamesItselfAndItsRuleset() {
    JsonNode json = api.get("/api/standard").json();

    assertThat(json.required("id").stringValue()).isEqualTo("small");
    assertThat(json.required("version").stringValue()).isEqualTo("1.0");
    assertJson(
        json.required("ruleset"),
        """
        {"id":"%s","hash":"%s","effectiveFrom":"2024-11-01"}
        """
            .formatted(SmallStandard.ruleset().id(), SmallStandard.ruleset().hash()));
    assertJson(
        json.at("/labels/0"),
        """
        {"no":"1","name":{"ja":"方針","en":"Policy"}}
        """);
  }

  @Test
  void anItemHasItsCriteriaAndTheirAlternatives() {
    JsonNode items = api.get("/api/standard").json().required("items");

    assertThat(items.size()).isEqualTo(5);
    assertJson(
        items.get(1),
        """
        {"no":"2","label":"1","obligation":"MANDATORY",
         "title":{"ja":"方針の見直し","en":"Its review"},
         "appliesWhen":[],"buildsOn":["1"],
         "criteria":[{"id":"002-1","statement":{"ja":"方針を見直す","en":"The policy is reviewed"},
           "appliesWhen":[],
           "alternatives":[{"evidence":"policy.review",
             "cadence":{"times":1,"per":"P1Y","text":"1回以上/年"},
             "occasions":["lawRevision"],"audience":[],"scope":[],"contents":[],
             "outcome":"MET","allowance":false,
             "rule":{"name":"002-1","workbook":"01-small.xlsx","sheet":"基準","row":11}}]}]}
        """);
  }

  @Test
  void anItemSaysWhatIsAskedAndWhoAnswers() {
    JsonNode items = api.get("/api/standard").json().required("items");

    assertJson(items.at("/0/asked"), "{\"ja\":\"方針を定めている\",\"en\":\"A policy is set\"}");
    assertThat(items.at("/0/answeredBy").stringValue()).isEqualTo("MANAGEMENT");
    assertThat(items.get(1).has("asked")).isFalse();
    assertThat(items.get(1).has("answeredBy")).isFalse();
  }

  @Test
  void alternativesOfOneCriterionStandTogether() {
    JsonNode criterion = api.get("/api/standard").json().at("/items/2/criteria/0");

    assertThat(criterion.required("id").stringValue()).isEqualTo("003-1");
    assertJson(
        criterion.at("/alternatives/0"),
        """
        {"evidence":"logs","established":true,"occasions":[],"audience":[],
         "scope":["servers","pcs"],"contents":[],"retention":"P6M","outcome":"MET",
         "allowance":false,
         "rule":{"name":"003-1a","workbook":"01-small.xlsx","sheet":"基準","row":12}}
        """);
    assertThat(criterion.at("/alternatives/1/cadence/per").stringValue()).isEqualTo("continuous");
    assertThat(criterion.at("/alternatives/1/cadence/text").stringValue()).isEqualTo("常時");
    assertThat(criterion.at("/alternatives/1/allowance").booleanValue()).isTrue();
    assertThat(criterion.at("/alternatives/2/outcome").stringValue()).isEqualTo("PARTIAL");
  }

  @Test
  void conditionsOfItemAndCriterionAreToldApart() {
    JsonNode items = api.get("/api/standard").json().required("items");

    assertJson(items.at("/3/appliesWhen"), "[\"remoteWork\"]");
    assertJson(items.at("/3/criteria/0/appliesWhen"), "[]");
    assertJson(items.at("/4/appliesWhen"), "[]");
    assertJson(items.at("/4/criteria/1/appliesWhen"), "[\"remoteWork\"]");
    assertThat(items.at("/4/criteria/0/alternatives/0/cadence/per").stringValue()).isEqualTo("own");
    assertThat(items.at("/4/criteria/0/alternatives/0/retention").stringValue()).isEqualTo("own");
    assertThat(items.at("/4/criteria/1/alternatives/0/cadence/per").stringValue())
        .isEqualTo("ever");
  }

  @Test
  void whatTheStandardLeavesOpenIsMarkedAsADefaultOfTheProduct() {
    JsonNode defaults = api.get("/api/standard").json().at("/defaults");
    assertThat(defaults.at("/note/ja").asString()).contains("対策基準の定めではありません");
    assertJson(
        defaults.at("/passMarks/0"),
        """
        {"id":"D1","sharing":"ALLOWED","mandatoryShare":1,"mustAchieve":[],
         "row":{"workbook":"90-verdict.xlsx","sheet":"総合","row":10}}
        """);
    assertThat(defaults.at("/settings/dueDays/HIGH").asInt()).isPositive();
  }

  @Test
  void everyEvidenceKeySaysWhatIsAskedOfIt() {
    Map<String, List<String>> asks = new HashMap<>();
    JsonNode evidence = api.get("/api/vocabulary").json().required("evidence");
    for (JsonNode key : evidence) {
      List<String> fields = key.required("asks").valueStream().map(JsonNode::stringValue).toList();
      asks.put(key.required("key").stringValue(), fields);
    }

    assertThat(asks)
        .containsEntry("policy", List.of("established", "audience"))
        .containsEntry("policy.review", List.of("performances", "occasions"))
        .containsEntry("logs", List.of("established", "scope", "retention"))
        .containsEntry("remote.rules", List.of("established", "contents"))
        .containsEntry("backup", List.of("performances", "retention", "interval"))
        .containsEntry("backup.restore", List.of("performances", "occasions"));
    assertJson(
        evidence.get(0),
        """
        {"key":"policy","question":{"ja":"方針はありますか。","en":"Is there a policy?"},
         "hint":{"ja":"例：規程","en":"E.g. a rule"},"asks":["established","audience"]}
        """);
  }

  @Test
  void theVocabularyHasEveryKindOfWord() {
    JsonNode json = api.get("/api/vocabulary").json();

    assertThat(List.copyOf(json.propertyNames()))
        .containsExactly(
            "evidence", "audiences", "scopes", "contents", "occasions", "profile", "events");
    assertJson(
        json.at("/audiences/2"),
        """
        {"code":"externalStaff","label":{"ja":"社外要員","en":"External staff"},
         "appliesWhen":["externalStaff"]}
        """);
    assertJson(
        json.at("/occasions/0"),
        """
        {"code":"lawRevision","label":{"ja":"法令の改正時","en":"Revision of a law"},
         "appliesWhen":[],"timing":"AFTER","graceDays":30,"each":false,
         "eventTypes":["lawRevision"],"eventEvidence":[]}
        """);
    assertJson(
        json.at("/profile/1"),
        """
        {"code":"temporaryStaff","label":{"ja":"派遣社員","en":"Temporary staff"},
         "implies":["externalStaff"],
         "question":{"ja":"派遣社員はありますか。","en":"Is there any: Temporary staff?"},
         "examples":{"ja":"例：1名でもあれば「有」","en":"E.g. yes for a single one"}}
        """);
    assertThat(json.at("/events/0/code").stringValue()).isEqualTo("lawRevision");
  }

  @Test
  void anotherRulesetCanBeAskedFor() {
    String id = SmallStandard.ruleset("2.0").id().value();
    JsonNode json = api.get("/api/standard?ruleset=" + id).json();

    assertThat(json.required("version").stringValue()).isEqualTo("2.0");
    assertThat(json.required("ruleset").has("effectiveFrom")).isFalse();
    assertThat(api.get("/api/vocabulary?ruleset=" + id).status()).isEqualTo(200);
  }

  @Test
  void whatIsLargeIsCompressedForThoseWhoCanReadThat() {
    assertThat(api.get("/api/standard", "Accept-Encoding", "gzip").header("Content-Encoding"))
        .isEqualTo("gzip");
    assertThat(api.get("/api/standard").header("Content-Encoding")).isEmpty();
  }

  @Test
  void onADayBeforeTheFirstPeriodThereIsNone() {
    assertThat(api.get("/api/standard?on=2024-11-01").status()).isEqualTo(200);
    for (String path : List.of("/api/standard", "/api/vocabulary")) {
      Api.Answer answer = api.get(path + "?on=2024-10-31");

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().at("/issues/0/code").stringValue()).isEqualTo("NO_RULESET_IN_FORCE");
      assertThat(answer.json().at("/issues/0/allowed/0").stringValue())
          .isEqualTo(SmallStandard.ruleset().id() + " 2024-11-01/..");
    }
  }

  @Test
  void everyItemIsTracedToItsRowsAndCells() {
    JsonNode json = api.get("/api/standard/traceability").json();

    assertJson(
        json.required("totals"),
        """
        {"items":5,"itemsWithCriteria":5,"criteria":6,"rows":8,"cells":25,"cases":0,
         "advice":%d,"evidence":6}
        """
            .formatted(SmallStandard.standard("1.0").advice().size()));
    assertJson(
        json.at("/items/1/criteria/0/rows/0"),
        """
        {"name":"002-1","workbook":"01-small.xlsx","sheet":"基準","row":11,
         "evidence":"policy.review",
         "cells":{"evidence":"F11","cadence":"H11","occasions":"I11"}}
        """);
    assertJson(json.at("/items/0/requiredBy"), "[\"2\"]");
  }

  @Test
  void anAlternativeIsDescribedByItsColumns() {
    JsonNode schemas = api.get("/v3/api-docs").json().at("/components/schemas");

    assertThat(List.copyOf(schemas.at("/AlternativeView/properties").propertyNames()))
        .containsExactly(
            "evidence",
            "established",
            "cadence",
            "occasions",
            "audience",
            "scope",
            "contents",
            "retention",
            "outcome",
            "allowance",
            "rule");
    assertThat(schemas.at("/CriterionView/properties/alternatives/items/$ref").stringValue())
        .isEqualTo("#/components/schemas/AlternativeView");
    assertThat(schemas.at("/CadenceView/properties/per")).isNotEmpty();
    assertThat(schemas.at("/RuleView/properties/workbook")).isNotEmpty();
  }
}
