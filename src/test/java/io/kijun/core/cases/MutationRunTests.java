package io.kijun.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.Standard;
import io.kijun.shipped.Shipped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Mutants of the first label: with all its cases none survives, without some of them some do. */
class MutationRunTests {

  private static Standard firstLabel(Predicate<CaseRow> kept) {
    Standard all = Shipped.standard();
    Standard part = RelatedItems.excerpt(all, Set.of("1", "2", "3"));
    List<CaseRow> cases =
        all.cases().stream()
            .filter(row -> row.at().workbook().equals("01-policy.xlsx"))
            .filter(kept)
            .toList();
    return new Standard(
        part.id(),
        part.version(),
        part.title(),
        part.effectiveFrom(),
        part.labels(),
        part.items(),
        part.vocabulary(),
        part.settings(),
        part.criteria(),
        part.advice(),
        part.verdicts(),
        part.scoring(),
        List.of(),
        cases);
  }

  private static List<String> survivors(Predicate<CaseRow> kept) {
    return MutationRun.of(firstLabel(kept)).survivors().stream()
        .map(mutant -> mutant.place() + " " + mutant.change().en())
        .toList();
  }

  @Test
  void theCasesNoticeEveryMutant() {
    Standard standard = firstLabel(row -> true);
    assertThat(CaseRun.of(standard).failures()).isEmpty();
    assertThat(MutationRun.of(standard).mutants()).isGreaterThan(30);
    assertThat(survivors(row -> true)).isEmpty();
  }

  @Test
  void withoutTheCasesOfACadenceItsMutantsSurvive() {
    assertThat(
            survivors(row -> !row.title().ja().contains("1年") && !row.title().ja().contains("失効")))
        .contains(
            "01-policy.xlsx › 基準 › H11 make it 1 in P1Y1D",
            "01-policy.xlsx › 基準 › H11 make it 1 in P1Y-1D");
  }

  @Test
  void withoutTheCasesOfDependenciesTheyCanBeDropped() {
    assertThat(survivors(row -> !row.title().ja().contains("前提")))
        .contains("00-standard.xlsx › 項目 › G3 drop No.1");
  }

  @Test
  void everyListMemberIsDroppedOnce() {
    Standard standard = firstLabel(row -> true);
    long members =
        standard.criteria().stream()
            .mapToLong(
                row ->
                    Columns.AUDIENCE.of(row).size()
                        + Columns.SCOPE.of(row).size()
                        + Columns.CONTENTS.of(row).size())
            .sum();
    assertThat(Mutants.of(standard))
        .filteredOn(mutant -> mutant.place().matches(".*基準 › [JKL]\\d+"))
        .hasSize((int) members);
  }
}
