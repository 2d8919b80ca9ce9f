package io.kijun.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.FactsReader;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A cell that stands elsewhere than in the rule's row is named with its workbook and sheet. */
class CellsElsewhereTests {

  private static final Ruleset RULESET = SmallStandard.ruleset();
  private static final Evaluator EVALUATOR = new Evaluator(RULESET.standard());

  private static JsonNode trace(ObjectNode request) {
    FactsReader.Intake intake = new FactsReader(RULESET.standard()).read(request);
    Evaluation evaluation =
        EVALUATOR.evaluate(
            EVALUATOR.file(
                Objects.requireNonNull(intake.facts()), Objects.requireNonNull(intake.asOf())));
    return new TraceJson(RULESET, EVALUATOR.criteria()).of(evaluation);
  }

  @Test
  void theConditionOfAnItemStandsInTheCatalogue() {
    JsonNode trace =
        trace(SupplierJson.compliantBut(json -> SupplierJson.evidence(json, 3).remove("contents")));
    JsonNode row = trace.at("/whyNot/0/alternatives/0");
    JsonNode condition = row.at("/constraints/0");

    assertThat(row.at("/rule/name").stringValue()).isEqualTo("004-1");
    assertThat(condition.toString())
        .startsWith(
            "{\"column\":\"appliesWhen\",\"cell\":\"F5\",\"workbook\":\"00-standard.xlsx\","
                + "\"sheet\":\"項目\",\"required\":\"リモートワーク\"");
    assertThat(row.at("/constraints/1").has("workbook")).isFalse();
  }

  @Test
  void whatDoesNotApplyNamesTheCellsThatDenyIt() {
    JsonNode trace =
        trace(
            SupplierJson.compliantBut(
                json -> ((ObjectNode) json.at("/supplier/profile")).put("remoteWork", false)));

    assertThat(trace.at("/notApplicable/0/cells").toString())
        .isEqualTo("[{\"workbook\":\"00-standard.xlsx\",\"sheet\":\"項目\",\"cell\":\"F5\"}]");
    assertThat(trace.at("/notApplicable/1/criterion").stringValue()).isEqualTo("005-2");
    assertThat(trace.at("/notApplicable/1/cells").toString())
        .isEqualTo("[{\"workbook\":\"01-small.xlsx\",\"sheet\":\"基準\",\"cell\":\"E17\"}]");
  }

  @Test
  void evidenceIsRequiredByItsQuestionAndShownWithItsKey() {
    JsonNode trace =
        trace(
            SupplierJson.compliantBut(
                json -> ((tools.jackson.databind.node.ArrayNode) json.at("/evidence")).remove(1)));
    JsonNode evidence = trace.at("/whyNot/0/alternatives/0/constraints/0");

    assertThat(evidence.required("required").stringValue()).isEqualTo("policy.review");
    assertThat(evidence.at("/requires/ja").stringValue()).isEqualTo("方針を見直していますか。");
    assertThat(evidence.at("/requires/en").stringValue()).isEqualTo("Is the policy reviewed?");
  }
}
