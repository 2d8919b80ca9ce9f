package io.kijun.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsReader.Intake;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class EvaluationTextTests {

  private static final Ruleset RULESET = SmallStandard.ruleset();

  private static String text(ObjectNode request, Language language) {
    Intake intake = new FactsReader(RULESET.standard()).read(request);
    Evaluator evaluator = new Evaluator(RULESET.standard());
    Evaluation evaluation =
        evaluator.evaluate(
            evaluator.file(
                Objects.requireNonNull(intake.facts()), Objects.requireNonNull(intake.asOf())));
    return new EvaluationText(evaluation, RULESET, language).toString();
  }

  private static ObjectNode overdue() {
    return SupplierJson.compliantBut(
        json -> SupplierJson.evidence(json, 1).putArray("performances").add("2025-10-01"));
  }

  @Test
  void aCompliantSupplierIsShownInJapanese() {
    assertThat(text(SupplierJson.compliant(), Language.JA))
        .isEqualTo(
            """
            S-001 株式会社サンプル
              基準日 2026-11-24、小さな基準 1.0、ルールセット %s
              総合判定: 許可。すべて達成
              項目: 達成 5、一部達成 0、未達成 0、該当なし 0
              得点: 全体 1.0000、必須 1.0000、裏付け 1.0000
              指摘 0件
            """
                .formatted(RULESET.id()));
  }

  @Test
  void findingsSayWhatToDoByWhen() {
    assertThat(text(overdue(), Language.JA))
        .contains("  総合判定: 条件付き。半分以上\n  許可に必要な項目: 2\n")
        .contains("  項目: 達成 4、一部達成 0、未達成 1、該当なし 0\n")
        .contains(
            """
                [高] No.2 002-1 期限超過、期限 2026-12-08
                  2025-10-01以降見直していません。
                  → 2026-12-08までに見直してください。
            """);
  }

  @Test
  void whereOnlyAnAnswerIsMissingItSaysByWhen() {
    ObjectNode unanswered =
        SupplierJson.compliantBut(json -> ((ArrayNode) json.required("evidence")).remove(5));

    assertThat(text(unanswered, Language.JA))
        .contains("No.5 005-2 証跡なし、回答期限 2026-12-08、期限 2027-02-22\n");
    assertThat(text(unanswered, Language.EN))
        .contains("No.5 005-2 no evidence, answer by 2026-12-08, due 2027-02-22\n");
  }

  @Test
  void theSameIsShownInEnglish() {
    assertThat(text(overdue(), Language.EN))
        .contains("  as of 2026-11-24, A small standard 1.0, ruleset " + RULESET.id() + "\n")
        .contains("  decision: conditional. Half or more\n  items to achieve for allowed: 2\n")
        .contains("  items: achieved 4, partly achieved 0, not achieved 1, not applicable 0\n")
        .contains(
            "[high] No.2 002-1 overdue, due 2026-12-08\n      Not reviewed since 2025-10-01.");
  }
}
