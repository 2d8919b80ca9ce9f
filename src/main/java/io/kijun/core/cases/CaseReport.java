package io.kijun.core.cases;

import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came of all cases of a standard.
 *
 * @param cases how many there are
 * @param failures the expectations that were not met, in the order of the cases
 * @param cells how many cells hold a constraint
 * @param covered the names of those that the cases exercise both ways
 */
public record CaseReport(int cases, List<CaseFailure> failures, int cells, Set<String> covered) {

  /** Runs all cases of a checked standard. */
  public static CaseReport of(Standard standard) {
    return of(CaseRun.of(standard));
  }

  private static CaseReport of(CaseRun run) {
    return new CaseReport(
        run.cases(), run.failures(), run.coverage().cells().size(), covered(run.coverage()));
  }

  /** The items that differ, those that shared evidence with them, and those that lost a case. */
  private static Set<String> concerned(Standard before, Standard standard, Set<String> differing) {
    Set<String> items = new TreeSet<>(new RelatedItems(before).sharing(differing));
    Set<CaseRow> still = Set.copyOf(standard.cases());
    PreparedCases.of(before, (row, taken) -> !still.contains(row))
        .forEach(gone -> items.addAll(gone.items()));
    return items;
  }

  private static Set<String> covered(CellCoverage coverage) {
    return coverage.cells().stream()
        .filter(CellCoverage.Cell::covered)
        .map(CellCoverage.Cell::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What comes of the cases after a change: those are run to which it can matter; of the others
   * this is known.
   *
   * @param before the standard that this is about
   * @param differing the items whose criteria differ
   */
  public CaseReport after(Standard before, Standard standard, Set<String> differing) {
    Set<String> items = concerned(before, standard, differing);
    CaseRun anew = CaseRun.of(standard, items, before.cases());
    Set<CaseRow> rows = Set.copyOf(standard.cases());
    Set<CaseRow> repeated = anew.rows();
    List<CaseFailure> all = new ArrayList<>(anew.failures());
    failures.stream()
        .filter(one -> rows.contains(one.row()) && !repeated.contains(one.row()))
        .forEach(all::add);
    all.sort(CaseFailure.IN_ORDER);
    Set<String> changed =
        standard.criteria().stream()
            .filter(row -> items.contains(row.no()))
            .map(CriterionRow::id)
            .collect(Collectors.toSet());
    Set<String> seen = covered(anew.coverage());
    List<CellCoverage.Cell> now = anew.coverage().cells();
    return new CaseReport(
        standard.cases().size(),
        all,
        now.size(),
        now.stream()
            .filter(
                cell ->
                    seen.contains(cell.name())
                        || (!changed.contains(cell.row()) && covered.contains(cell.name())))
            .map(CellCoverage.Cell::name)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
