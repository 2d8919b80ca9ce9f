package io.kijun.portfolio.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.Columns;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import io.kijun.inforce.Rulesets;
import io.kijun.runtime.PlainJson;
import io.kijun.web.FileAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed between two evaluations and why, and how a supplier stood over time, over HTTP. */
@KijunService
class ComparisonApiTests {

  private final People people;
  private final Rulesets rulesets;

  @Autowired
  ComparisonApiTests(People people, Rulesets rulesets) {
    this.people = people;
    this.rulesets = rulesets;
  }

  @BeforeEach
  void aReviewer() {
    people.join("hikaku", "REVIEWER");
  }

  private String tried(
      String supplier, String asOf, @Nullable Ruleset rules, Consumer<ObjectNode> change) {
    ObjectNode facts =
        SupplierJson.compliantBut(
            json -> {
              ((ObjectNode) json.required("supplier")).put("id", supplier);
              json.put("asOf", asOf);
              json.put("ruleset", rules == null ? null : rules.hash().value());
              change.accept(json);
            });
    Answer made = people.json("hikaku", "POST", "/api/evaluations", facts);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().at("/id").asString();
  }

  private JsonNode compared(String before, String after) {
    Answer answer = asked(before, after);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private Answer asked(String before, String after) {
    return people.ask("hikaku", "GET", "/api/comparisons?before=" + before + "&after=" + after);
  }

  private static void neverReviewed(ObjectNode facts) {
    SupplierJson.evidence(facts, 1).putArray("performances");
  }

  private static JsonNode item(JsonNode comparison, String no) {
    return comparison
        .at("/items")
        .valueStream()
        .filter(item -> item.at("/no").asString().equals(no))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> kinds(JsonNode item) {
    return item.at("/because").valueStream().map(one -> one.at("/kind").asString()).toList();
  }

  /** The small standard, but the policy is to be reviewed every month. */
  private Ruleset stricter() {
    Standard standard = SmallStandard.standard("1.0");
    List<CriterionRow> rows =
        standard.criteria().stream()
            .map(row -> row.id().equals("002-1") ? monthly(row) : row)
            .toList();
    Ruleset ruleset = Ruleset.of(standard.with(standard.items(), rows), Map.of());
    rulesets.add(ruleset, Map.of(), SmallStandardInForce.NOW);
    return ruleset;
  }

  private static CriterionRow monthly(CriterionRow row) {
    Map<String, CellText> cells = new HashMap<>(row.cells());
    cells.put("cadence", new CellText("H11", "1回以上/月"));
    return Columns.CADENCE.with(row, Cadence.of(1, "P1M")).withCells(cells);
  }

  @Test
  void whatIsKnownOtherwiseIsToldByKeyAndField() {
    String before = tried("CMP-1", "2026-11-24", null, json -> {});
    String after = tried("CMP-1", "2026-11-24", null, ComparisonApiTests::neverReviewed);

    JsonNode comparison = compared(before, after);

    assertThat(comparison.at("/supplier/id").asString()).isEqualTo("CMP-1");
    assertThat(comparison.at("/before/id").asString()).isEqualTo(before);
    assertThat(comparison.at("/after/asOf").asString()).isEqualTo("2026-11-24");
    assertThat(comparison.at("/decision/before").asString()).isEqualTo("ALLOWED");
    assertThat(comparison.at("/decision/after").asString()).isEqualTo("CONDITIONAL");
    assertThat(comparison.at("/decision/because/0/kind").asString()).isEqualTo("FACTS");
    assertThat(comparison.at("/scores/overall/before").decimalValue())
        .isGreaterThan(comparison.at("/scores/overall/after").decimalValue());
    assertThat(comparison.at("/items")).hasSize(1);
    JsonNode item = item(comparison, "2");
    assertThat(item.at("/before").asString()).isEqualTo("ACHIEVED");
    assertThat(item.at("/after").asString()).isEqualTo("NOT_ACHIEVED");
    JsonNode because = item.at("/because/0");
    assertThat(item.at("/because")).hasSize(1);
    assertThat(because.at("/kind").asString()).isEqualTo("FACTS");
    assertThat(because.at("/fact").asString()).isEqualTo("EVIDENCE");
    assertThat(because.at("/subject").asString()).isEqualTo("policy.review");
    assertThat(because.at("/field").asString()).isEqualTo("performances");
    assertThat(because.at("/before/0").asString()).isEqualTo("2026-03-01");
    assertThat(because.at("/message/ja").asString()).contains("policy.review", "実施日", "2026-03-01");
    assertThat(because.at("/message/en").asString()).contains("policy.review", "2026-03-01");
    assertThat(comparison.at("/findings/new/0/cause").asString()).isEqualTo("NEVER_PERFORMED");
    assertThat(comparison.at("/lapses/0/criterion").asString()).isEqualTo("002-1");
    assertThat(comparison.at("/lapses/0/before").asString()).isEqualTo("2027-05-02");
    assertThat(comparison.at("/criteria/0/id").asString()).isEqualTo("002-1");
    assertThat(comparison.at("/criteria/0/after").asString()).isEqualTo("NOT_MET");
    for (String difference :
        List.of(
            "/decision",
            "/scores/overall",
            "/scores/labels/0",
            "/criteria/0",
            "/findings/new/0",
            "/lapses/0")) {
      assertThat(comparison.at(difference + "/because").valueStream())
          .as(difference)
          .isNotEmpty()
          .allMatch(one -> one.at("/subject").asString().equals("policy.review"))
          .noneMatch(one -> one.has("tried"));
    }
    assertTable(before, after);
  }

  /** The same as tables: a row for each difference. */
  private void assertTable(String before, String after) {
    String path = "/api/comparisons?lang=en&before=" + before + "&after=" + after;
    Answer csv = people.ask("hikaku", "GET", path, "Accept", "text/csv");
    assertThat(csv.text())
        .startsWith("\uFEFFKind,Of what,Before,After,Reasons")
        .contains("Decision,,allowed,conditional,")
        .contains("Item,2,achieved,not achieved,")
        .contains("Lapse,002-1,2027-05-02,,");
    assertThat(people.download("hikaku", path, "Accept", FileAnswer.XLSX_TYPE))
        .startsWith('P', 'K');
  }

  @Test
  void whatOnlyTimeChangesIsToldByCellAndDay() {
    String before = tried("CMP-2", "2026-11-24", null, json -> {});
    String after = tried("CMP-2", "2027-06-01", null, json -> {});

    JsonNode item = item(compared(before, after), "2");

    assertThat(kinds(item)).containsExactly("TIME");
    JsonNode because = item.at("/because/0");
    assertThat(because.at("/criterion").asString()).isEqualTo("002-1");
    assertThat(because.at("/date").asString()).isEqualTo("2027-05-02");
    assertThat(because.at("/ranOut").asBoolean()).isTrue();
    assertThat(because.at("/workbook").asString()).isEqualTo("01-small.xlsx");
    assertThat(because.at("/cell").asString()).isEqualTo("H11");
    assertThat(kinds(item(compared(after, before), "2"))).containsExactly("TIME");
  }

  @Test
  void whatAnotherRuleChangesIsToldByCell() {
    String before = tried("CMP-3", "2026-11-24", null, json -> {});
    String after = tried("CMP-3", "2026-11-24", stricter(), json -> {});

    JsonNode comparison = compared(before, after);

    JsonNode item = item(comparison, "2");
    assertThat(kinds(item)).containsExactly("RULES");
    JsonNode because = item.at("/because/0");
    assertThat(because.at("/subject").asString()).isEqualTo("002-1");
    assertThat(because.at("/column").asString()).isEqualTo("cadence");
    assertThat(because.at("/sheet").asString()).isEqualTo("基準");
    assertThat(because.at("/cell").asString()).isEqualTo("H11");
    assertThat(because.at("/before/value").asString()).isEqualTo("1回以上/年");
    assertThat(because.at("/after/value").asString()).isEqualTo("1回以上/月");
    assertThat(comparison.at("/decision/because/0/kind").asString()).isEqualTo("RULES");
  }

  @Test
  void ofACombinationAllIsTold() {
    String before = tried("CMP-4", "2026-11-24", null, ComparisonApiTests::neverReviewed);
    String after =
        tried(
            "CMP-4",
            "2027-03-01",
            null,
            json -> SupplierJson.evidence(json, 1).putArray("performances").add("2027-02-01"));

    JsonNode item = item(compared(before, after), "2");

    assertThat(item.at("/after").asString()).isEqualTo("ACHIEVED");
    assertThat(kinds(item)).contains("FACTS", "TIME");
  }

  @Test
  void nothingChangedBetweenAnEvaluationAndItself() {
    String one = tried("CMP-5", "2026-11-24", null, json -> {});

    JsonNode comparison = compared(one, one);

    for (String empty :
        List.of("/items", "/undone", "/findings/new", "/findings/gone", "/lapses")) {
      assertThat(comparison.at(empty)).as(empty).isEmpty();
    }
  }

  @Test
  void bothHaveToBeThereAndOfOneSupplier() {
    String one = tried("CMP-6", "2026-11-24", null, json -> {});
    String other = tried("CMP-7", "2026-11-24", null, json -> {});

    assertRefused(asked(one, other), 422, "OF_TWO_SUPPLIERS", "?before", "?after");
    assertRefused(asked(one, UUID.randomUUID().toString()), 404, "NOT_FOUND", "?after");
    assertRefused(asked(one, "x"), 400, "INVALID_ID", "?after");
    assertRefused(
        people.ask("hikaku", "GET", "/api/comparisons"), 400, "MISSING", "?before", "?after");
  }

  private static void assertRefused(Answer answer, int status, String code, String... places) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().at("/issues").valueStream().map(one -> one.at("/path").asString()))
        .as(answer.text())
        .containsExactly(places);
    assertThat(answer.json().at("/issues").valueStream().map(one -> one.at("/code").asString()))
        .containsOnly(code);
  }

  @Test
  void theTrendTellsTheLastOfEachDayFromTheFirstDayOn() {
    String path = "/api/suppliers/CMP-8";
    people.json("hikaku", "POST", "/api/suppliers", Map.of("code", "CMP-8", "name", "推移工業"));
    recorded(path, "0", json -> {});
    standing(path, "2026-05-20");
    recorded(path, "1", ComparisonApiTests::neverReviewed);
    standing(path, "2026-06-20");
    String last = standing(path, "2026-05-20");

    JsonNode trend = people.ask("hikaku", "GET", path + "/trend").json().at("/trend");

    assertThat(trend.valueStream().map(one -> one.at("/asOf").asString()))
        .containsExactly("2026-05-20", "2026-06-20");
    assertThat(trend.at("/0/evaluation").asString()).isEqualTo(last);
    assertThat(trend.at("/0/decision").asString()).isEqualTo("CONDITIONAL");
    assertThat(trend.at("/1/labels/0/no").asString()).isEqualTo("1");
    String csv = people.ask("hikaku", "GET", path + "/trend", "Accept", "text/csv").text();
    assertThat(csv)
        .startsWith("\uFEFFasOf,evaluation,ruleset,decision,overall,mandatory,evidenced,label 1")
        .contains("2026-05-20," + last);
    assertThat(people.download("hikaku", path + "/trend", "Accept", FileAnswer.XLSX_TYPE))
        .startsWith('P', 'K');
    assertThat(people.ask("hikaku", "GET", "/api/suppliers/CMP-NONE/trend").status())
        .isEqualTo(404);
  }

  private void recorded(String path, String seen, Consumer<ObjectNode> change) {
    ObjectNode facts =
        SupplierJson.compliantBut(
            json -> {
              json.remove(List.of("asOf", "ruleset"));
              ((ObjectNode) json.required("supplier")).put("id", "CMP-8");
              change.accept(json);
            });
    Answer put =
        people.bytes(
            "hikaku",
            "PUT",
            path + "/facts",
            PlainJson.bytes(facts),
            "Content-Type",
            "application/json",
            "If-Match",
            seen);
    assertThat(put.status()).as(put.text()).isEqualTo(200);
  }

  private String standing(String path, String asOf) {
    Answer made = people.json("hikaku", "POST", path + "/evaluations", Map.of("asOf", asOf));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().at("/standing").asBoolean()).isTrue();
    return made.json().at("/id").asString();
  }
}
