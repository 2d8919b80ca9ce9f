package io.kijun.core.evaluation;

import static io.kijun.core.evaluation.EvaluationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a failed test of an evaluation says. */
class EvaluationAssertTests {

  private static final Evaluation OVERDUE = evaluation();

  /** The compliant supplier with a review of long ago. */
  private static Evaluation evaluation() {
    Standard standard = SmallStandard.standard("1.0");
    Facts facts =
        Objects.requireNonNull(
            new FactsReader(standard)
                .read(
                    SupplierJson.compliantBut(
                        json ->
                            SupplierJson.evidence(json, 1)
                                .putArray("performances")
                                .add("2024-01-01")))
                .facts());
    Evaluator evaluator = new Evaluator(standard);
    return evaluator.evaluate(evaluator.file(facts, LocalDate.parse("2026-11-24")));
  }

  private static String overdue() {
    return OVERDUE.findings().stream()
        .filter(finding -> finding.cause() == Cause.OVERDUE)
        .map(Finding::criterion)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatHoldsPasses() {
    assertThat(OVERDUE)
        .criterion(overdue())
        .isNotMet()
        .because(Cause.OVERDUE, Cause.OCCASION_MISSED)
        .isValidUntil(null);
    assertThat(OVERDUE).finding(overdue(), Cause.OVERDUE);
    assertThat(OVERDUE).isNowhereWorseThan(OVERDUE);
  }

  @Test
  void aFailureNamesTheCriterionItsCausesAndTheDecidingCells() {
    assertThatThrownBy(() -> assertThat(OVERDUE).criterion(overdue()).isMet())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected MET")
        .hasMessageContaining(overdue() + " is NOT_MET [OVERDUE, OCCASION_MISSED]")
        .hasMessageContaining("nearest is row " + overdue())
        .hasMessageContaining("requires")
        .hasMessageContaining("2024-01-01");
  }

  @Test
  void aFailureNamesTheItemItsVerdictAndItsFindings() {
    Finding finding =
        OVERDUE.findings().stream()
            .filter(one -> one.cause() == Cause.OVERDUE)
            .findFirst()
            .orElseThrow();

    assertThatThrownBy(() -> assertThat(OVERDUE).item(finding.item()).isNotApplicable())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("No. " + finding.item())
        .hasMessageContaining("finding " + overdue() + " OVERDUE");
  }

  @Test
  void whatIsNotThereFails() {
    assertThatThrownBy(() -> assertThat(OVERDUE).item("999"))
        .hasMessageContaining("there is no item No. 999");
    assertThatThrownBy(() -> assertThat(OVERDUE).criterion("999-1"))
        .hasMessageContaining("there is no criterion 999-1");
    assertThatThrownBy(() -> assertThat(OVERDUE).finding("999-1", Cause.OVERDUE))
        .hasMessageContaining("there is no finding OVERDUE on 999-1");
  }
}
