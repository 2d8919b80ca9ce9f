package io.kijun.rulechange.edit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.cases.CaseFailure;
import io.kijun.core.cases.Traceability;
import io.kijun.core.cases.Traceability.CasePlace;
import io.kijun.core.cases.Traceability.OfCriterion;
import io.kijun.core.cases.Traceability.OfItem;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.RowPlace;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.DraftReports;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the cases of a draft that prove a row of 基準. Keeps what was traced last. */
@Component
public final class ProvingRows {

  private static final int KEPT = 4;

  private final DraftReports reports;
  private final Cache<RulesetHash, Traceability> traced =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  ProvingRows(DraftReports reports) {
    this.reports = reports;
  }

  /**
   * What proves a row.
   *
   * @param criterion that the row is of
   * @param cases those that speak of the criterion, then those of its item
   * @param failures of all cases of the draft
   */
  public record RowProof(String criterion, List<CaseRow> cases, List<CaseFailure> failures) {}

  /** What proves a row; empty: it is none of 基準, or the draft has errors. */
  public Optional<RowProof> of(Draft draft, String workbook, String sheet, int row) {
    DraftReport report = reports.of(draft);
    return report.ruleset().flatMap(ruleset -> of(ruleset, workbook, sheet, row, report));
  }

  private Optional<RowProof> of(
      Ruleset ruleset, String workbook, String sheet, int row, DraftReport report) {
    Traceability trace = traced.get(ruleset.hash(), hash -> Traceability.of(ruleset.standard()));
    for (OfItem item : trace.items()) {
      for (OfCriterion criterion : item.criteria()) {
        if (isOf(criterion, workbook, sheet, row)) {
          Set<RowPlace> places =
              Stream.concat(criterion.cases().stream(), item.cases().stream())
                  .map(ProvingRows::at)
                  .collect(Collectors.toSet());
          return Optional.of(
              new RowProof(
                  criterion.id(),
                  ruleset.standard().cases().stream()
                      .filter(one -> places.contains(one.at()))
                      .toList(),
                  report.cases().failures()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(OfCriterion criterion, String workbook, String sheet, int row) {
    return criterion.rows().stream()
        .anyMatch(
            one ->
                one.row() == row && one.workbook().equals(workbook) && one.sheet().equals(sheet));
  }

  private static RowPlace at(CasePlace place) {
    return new RowPlace(place.workbook(), place.sheet(), place.row());
  }
}
