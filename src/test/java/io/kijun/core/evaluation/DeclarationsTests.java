package io.kijun.core.evaluation;

import static io.kijun.core.evaluation.EvaluationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A declaration stands for what has no evidence, and no evidence counts for more than its source.
 * Item 5 has two criteria: 005-1 (backup) and 005-2 (backup.restore).
 */
class DeclarationsTests {

  private static final Standard STANDARD = SmallStandard.standard("1.0");
  private static final Evaluator EVALUATOR = new Evaluator(STANDARD);
  private static final FactsReader READER = new FactsReader(STANDARD);
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-24");
  private static final int BACKUP = 4;
  private static final int RESTORE = 5;

  private final ObjectNode request = SupplierJson.compliant();

  DeclarationsTests() {
    request.putArray("declarations");
  }

  private Evaluation evaluation() {
    FactsReader.Intake intake = READER.read(request);
    assertThat(intake.issues()).isEmpty();
    return EVALUATOR.evaluate(EVALUATOR.file(Objects.requireNonNull(intake.facts()), AS_OF));
  }

  private List<Issue> issues() {
    return READER.read(request).issues();
  }

  private ObjectNode declare(String json) {
    ObjectNode declaration = (ObjectNode) PlainJson.tree(json);
    request.withArray("declarations").add(declaration);
    return declaration;
  }

  private void without(int index) {
    ((ArrayNode) request.required("evidence")).remove(index);
  }

  private ObjectNode evidence(int index) {
    return SupplierJson.evidence(request, index);
  }

  @Test
  void detailIsNotPunished() {
    declare("{\"item\":\"5\",\"status\":\"ACHIEVED\"}");
    without(RESTORE);
    Evaluation evaluation = evaluation();

    assertThat(evaluation).item("5").isAchieved().restsOn(Assurance.MIXED).because();
    assertThat(evaluation.scores().evidenced().shown()).isEqualTo(new BigDecimal("0.9000"));
  }

  @Test
  void withoutADeclarationWhatHasNoEvidenceIsNotMet() {
    without(RESTORE);

    assertThat(evaluation())
        .item("5")
        .isPartial()
        .restsOn(Assurance.MIXED)
        .because(Cause.NO_EVIDENCE);
  }

  @ParameterizedTest
  @CsvSource({"ACHIEVED, PARTIAL, OVERCLAIM", "PARTIAL, PARTIAL, ", "NOT_ACHIEVED, NOT_ACHIEVED, "})
  void whereEvidenceFailsItDecides(String status, String verdict, Cause claim) {
    declare("{\"item\":\"5\",\"status\":\"" + status + "\"}");
    evidence(BACKUP).putArray("performances");
    without(RESTORE);
    Evaluation evaluation = evaluation();
    ItemResult item = evaluation.items().get(4);

    assertThat(item.verdict()).hasToString(verdict);
    assertThat(item.dependent().itemCase().finding()).isEqualTo(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "  ", "-", "―", "なし", "無し", "　特になし。", "N/A", "none", "（不明）", "ﾅｼ", "はい", "済み", "○ OK",
        "\u3164"
      })
  void aBareYesIsAnAnswer(String source) {
    evidence(BACKUP).put("source", source);
    evidence(RESTORE).remove("source");
    Evaluation evaluation = evaluation();

    assertThat(evaluation).item("5").isAchieved().restsOn(Assurance.DECLARED);
    assertThat(evaluation.scores().evidenced().shown()).isEqualTo(new BigDecimal("0.8000"));
  }

  @Test
  void aBareYesBesideSourcesAddsNothingToThem() {
    evidence(BACKUP).putArray("performances");
    ObjectNode bare = evidence(BACKUP).deepCopy();
    bare.remove("source");
    bare.putArray("performances").add("2026-11-20");
    request.withArray("evidence").add(bare);
    Evaluation evaluation = evaluation();

    assertThat(evaluation).criterion("005-1").isMet();
    assertThat(evaluation).item("5").isAchieved().restsOn(Assurance.MIXED);
  }

  @Test
  void oneCriterionCanBeDeniedWithAReason() {
    without(RESTORE);
    ObjectNode denial =
        declare("{\"criterion\":\"005-2\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"媒体がない\"}");
    Evaluation open = evaluation();

    assertThat(open).item("5").isAchieved().isEvidenced().because(Cause.NOT_ACCEPTED);
    assertThat(open).finding("005-2", Cause.NOT_ACCEPTED);
    assertThat(open.overall().notAchieved()).containsExactly("5");
    denial.put("acceptedUntil", "2026-11-24");
    assertThat(evaluation()).item("5").isAchieved().because();
    assertThat(evaluation().overall().notAchieved()).isEmpty();
    denial.put("acceptedUntil", "2026-11-23");
    assertThat(evaluation().overall().notAchieved()).containsExactly("5");
  }

  @Test
  void anItemDeniedCountsAsNotAchievedUntilItIsAccepted() {
    without(2);
    ObjectNode denial =
        declare("{\"item\":\"3\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"ログを出す機器がない\"}");
    Evaluation open = evaluation();

    assertThat(open).item("3").isNotApplicable().restsOn(Assurance.DECLARED);
    assertThat(open).item("3").because(Cause.NOT_ACCEPTED);
    assertThat(open).decision().isConditional().isBetterWith("3");
    assertThat(open.overall().mandatory().whole()).isEqualByComparingTo("4");
    assertThat(open.decision().reasons()).hasSize(2);
    assertThat(open.decision().reasons().get(1).ja()).contains("5件のうち1件（20%）");
    assertThat(open.findings()).extracting(Finding::severity).contains(Severity.INFO);
    denial.put("acceptedUntil", "2027-03-31");
    assertThat(evaluation()).decision().isAllowed();
    assertThat(evaluation().overall().mandatory().whole()).isEqualByComparingTo("3");
  }

  @Test
  void denyingEveryCriterionIsDenyingTheItem() {
    without(RESTORE);
    without(BACKUP);
    declare("{\"criterion\":\"005-1\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"データがない\"}");
    declare("{\"criterion\":\"005-2\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"データがない\"}");

    assertThat(evaluation()).item("5").isNotApplicable().restsOn(Assurance.DECLARED);
  }

  @Test
  void withoutAReasonTheItemIsNotAchieved() {
    without(RESTORE);
    declare("{\"criterion\":\"005-2\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"-\"}");
    Evaluation evaluation = evaluation();

    assertThat(evaluation).item("5").isNotAchieved().because(Cause.UNJUSTIFIED_NOT_APPLICABLE);
    assertThat(evaluation).finding("005-2", Cause.UNJUSTIFIED_NOT_APPLICABLE);
  }

  @Test
  void withoutAReasonItIsNotAchievedWhateverTheEvidence() {
    declare("{\"criterion\":\"005-2\",\"status\":\"NOT_APPLICABLE\"}");

    assertThat(evaluation()).item("5").isNotAchieved().because(Cause.UNJUSTIFIED_NOT_APPLICABLE);
  }

  @Test
  void whatTheProfileDeniesTooNeedsNoAcceptance() {
    ((ObjectNode) request.at("/supplier/profile")).put("remoteWork", false);
    without(3);
    declare("{\"item\":\"4\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"在宅勤務はない\"}");
    Evaluation evaluation = evaluation();

    assertThat(evaluation).item("4").isNotApplicable().because();
    assertThat(evaluation.overall().notAchieved()).isEmpty();
  }

  @Test
  void evidenceOfWhatIsDeniedDecides() {
    declare("{\"criterion\":\"005-2\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"媒体がない\"}");
    assertThat(evaluation()).item("5").isAchieved().because(Cause.UNDERCLAIM);
    evidence(RESTORE).putArray("performances");
    assertThat(evaluation()).finding("005-2", Cause.OVERCLAIM);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"status\":\"ACHIEVED\"}', MISSING, $.declarations[0].item",
    "'{\"item\":\"1\",\"criterion\":\"001-1\",\"status\":\"NOT_APPLICABLE\"}', CONTRADICTION, $.declarations[0].criterion",
    "'{\"criterion\":\"001-1\",\"status\":\"ACHIEVED\"}', CONTRADICTION, $.declarations[0].status",
    "'{\"item\":\"1\",\"status\":\"ACHIEVED\",\"acceptedUntil\":\"2027-01-01\"}', CONTRADICTION, $.declarations[0].acceptedUntil",
    "'{\"criterion\":\"001-9\",\"status\":\"NOT_APPLICABLE\"}', UNKNOWN_WORD, $.declarations[0].criterion",
    "'{\"item\":\"1\",\"status\":\"NOT_APPLICABLE\",\"acceptedUntil\":\"soon\"}', INVALID_DATE, $.declarations[0].acceptedUntil"
  })
  void whatADeclarationMayNotSayIsNamed(String declaration, IssueCode code, String path) {
    declare(declaration);

    assertThat(issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.place()).hasToString(path);
            });
  }

  @Test
  void aCriterionIsDeclaredOnce() {
    declare("{\"criterion\":\"005-2\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"媒体がない\"}");
    declare("{\"criterion\":\"005-2\",\"status\":\"NOT_APPLICABLE\",\"reason\":\"媒体がない\"}");

    assertThat(issues()).extracting(Issue::code).containsExactly(IssueCode.DUPLICATE);
  }
}
