package io.kijun.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.fixture.Databases;
import io.kijun.fixture.SupplierJson;
import io.kijun.record.NotMadeAgain;
import io.kijun.record.RecordedEvaluation;
import io.kijun.runtime.PlainJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Evaluations on record are told again as they were, on every database that Kijun runs on. */
class EvaluationsComeBackTests {

  private static String resultHash(RecordedEvaluation evaluation) {
    return evaluation.json().required("resultHash").stringValue();
  }

  @ParameterizedTest
  @EnumSource
  void anEvaluationComesBackByteForByte(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());

    assertThat(store.afterRestart().reading().find(made.id(), Sight.ALL))
        .hasValueSatisfying(
            found ->
                assertThat(PlainJson.text(found.json())).isEqualTo(PlainJson.text(made.json())));
  }

  @ParameterizedTest
  @EnumSource
  void storedFactsAndRulesetGiveTheSameResultAfterARestart(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation compliant = store.evaluate(SupplierJson.compliant());
    RecordedEvaluation failing =
        store.evaluate(
            SupplierJson.compliantBut(
                json -> {
                  SupplierJson.evidence(json, 1).putArray("performances").add("2024-01-01");
                  SupplierJson.evidence(json, 4).putNull("interval");
                  json.required("declarations")
                      .asArray()
                      .addObject()
                      .put("item", "4")
                      .put("status", "NOT_APPLICABLE")
                      .put("reason", " ");
                }));
    EvaluationStores restarted = store.afterRestart();

    assertThat(restarted.resultHashAgain(compliant)).isEqualTo(resultHash(compliant));
    assertThat(restarted.resultHashAgain(failing)).isEqualTo(resultHash(failing));
    assertThat(resultHash(failing)).isNotEqualTo(resultHash(compliant));
  }

  @ParameterizedTest
  @EnumSource
  void theTraceComesBackWhole(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());
    byte[] trace = store.reading().trace(made.id(), Sight.ALL).orElseThrow();
    JsonNode json = PlainJson.tree(new String(trace, StandardCharsets.UTF_8));

    assertThat(json.required("level").stringValue()).isEqualTo("FULL");
    assertThat(json.required("rules").size()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void anEvaluationOfAnotherVersionThatJudgesAlikeIsToldWhole(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());
    store.seemsToBeOf(made, "0.1.9");

    ObjectNode told = store.reading().find(made.id(), Sight.ALL).orElseThrow().json();

    ObjectNode expected = made.json();
    expected.put("kijun", "0.1.9").put("toldBy", KijunVersion.VERSION);
    expected.set("resultHash", told.required("resultHash"));
    assertThat(told).isEqualTo(expected);
    assertThat(store.reading().trace(made.id(), Sight.ALL)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whereThisVersionJudgesOtherwiseTheRecordIsToldAndNoTrace(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation made =
        store.evaluate(
            SupplierJson.compliantBut(
                json -> SupplierJson.evidence(json, 1).putArray("performances").add("2024-01-01")));
    store.database().sql("update evaluation set kijun = '0.1.9'").update();

    ObjectNode told = store.reading().find(made.id(), Sight.ALL).orElseThrow().json();

    ObjectNode was = made.json();
    assertThat(told.required("toldBy").stringValue()).isEqualTo(KijunVersion.VERSION);
    for (String same : List.of("resultHash", "factsHash", "scores", "lapses", "standard", "asOf")) {
      assertThat(told.required(same)).isEqualTo(was.required(same));
    }
    assertThat(told.at("/decision/rule")).isEqualTo(was.at("/decision/rule"));
    assertThat(codes(told)).isEqualTo(codes(was)).isNotEmpty();
    assertThatThrownBy(() -> store.reading().trace(made.id(), Sight.ALL))
        .isInstanceOf(NotMadeAgain.class);
  }

  /** Items, criteria and findings without the texts and what only the rules say. */
  private static List<String> codes(ObjectNode evaluation) {
    List<String> codes = new ArrayList<>();
    for (JsonNode item : evaluation.required("items")) {
      codes.add(item.required("no") + " " + item.required("verdict") + item.required("points"));
      for (JsonNode one : item.required("criteria")) {
        codes.add(one.required("id") + " " + one.required("outcome") + one.required("rule"));
      }
    }
    for (JsonNode one : evaluation.required("findings")) {
      codes.add(one.required("item") + " " + one.required("cause") + one.required("due"));
    }
    return codes;
  }
}
