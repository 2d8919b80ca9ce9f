package io.kijun.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Standard;
import io.kijun.shipped.Shipped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped cases come out as they say, and exercise every cell both ways. */
class CasesTests {

  private static final CaseRun RUN = CaseRun.of(Shipped.standard());

  @Test
  void everyCaseComesOutAsItSays() {
    assertThat(RUN.cases()).isGreaterThan(2000);
    assertThat(RUN.failures()).isEmpty();
  }

  @Test
  void everyCellIsSeenSatisfiedAndNotSatisfied() {
    assertThat(RUN.coverage().cells()).hasSizeGreaterThan(1100);
    assertThat(RUN.coverage().uncovered()).extracting(CellCoverage.Cell::place).isEmpty();
  }

  @Test
  void everyWorkbookOfALabelHasCasesAndNoTitleStandsTwice() {
    List<CaseRow> cases = Shipped.standard().cases();
    Set<String> workbooks = new HashSet<>();
    cases.forEach(row -> workbooks.add(row.at().workbook()));
    Shipped.standard()
        .criteria()
        .forEach(row -> assertThat(workbooks).contains(row.at().workbook()));
    assertThat(workbooks).contains("90-verdict.xlsx");
    assertThat(cases).extracting(row -> row.title().ja()).doesNotHaveDuplicates();
    assertThat(cases).extracting(row -> row.title().en()).doesNotHaveDuplicates();
  }

  @Test
  void aRarerReviewFailsTheCaseOfItsBoundary() {
    Standard standard = Shipped.standard();
    List<CriterionRow> rows =
        standard.criteria().stream()
            .map(
                row ->
                    row.id().equals("002-1")
                        ? Columns.CADENCE.with(row, Cadence.of(1, "P2Y"))
                        : row)
            .toList();
    Standard loosened = standard.with(standard.items(), rows);

    List<CaseFailure> failures = CaseRun.of(loosened).failures();

    assertThat(failures)
        .anySatisfy(
            failure -> {
              assertThat(failure.place()).startsWith("01-policy.xlsx › 事例 › E");
              assertThat(failure.expected().line()).isEqualTo("002-1 = 未充足 期限超過");
              assertThat(failure.actual()).containsExactly("MET");
              assertThat(failure.decidedBy()).isEqualTo("002-1");
            });
  }
}
