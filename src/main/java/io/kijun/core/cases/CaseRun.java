package io.kijun.core.cases;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.FailedConstraint;
import io.kijun.core.issue.Patience;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Runs cases, each with the items that it takes: what the whole standard would give, at the cost of
 * a part of it.
 */
public final class CaseRun {

  private static final int BATCH = 50;

  private final List<CaseFailure> failures = new ArrayList<>();
  private final CellCoverage coverage;
  private final Set<CaseRow> rows;

  private CaseRun(Standard standard, BiPredicate<CaseRow, Set<String>> which) {
    List<PreparedCase> prepared = PreparedCases.of(standard, which);
    this.rows = prepared.stream().map(PreparedCase::row).collect(Collectors.toUnmodifiableSet());
    this.coverage = new CellCoverage();
    Map<Set<String>, List<PreparedCase>> groups = new LinkedHashMap<>();
    prepared.forEach(
        one -> groups.computeIfAbsent(one.items(), items -> new ArrayList<>()).add(one));
    coverage.expect(new Criteria(standard));
    groups.forEach(
        (items, group) -> {
          Standard part = items.isEmpty() ? standard : RelatedItems.excerpt(standard, items);
          run(new Evaluator(part), group);
        });
  }

  /** Runs all cases of a checked standard. */
  public static CaseRun of(Standard standard) {
    return new CaseRun(standard, (row, items) -> true);
  }

  /** Runs the cases to which some items matter, and those that others did not have. */
  public static CaseRun of(Standard standard, Set<String> items, List<CaseRow> known) {
    Set<CaseRow> before = Set.copyOf(known);
    return new CaseRun(
        standard,
        (row, taken) ->
            !before.contains(row) || taken.isEmpty() || items.stream().anyMatch(taken::contains));
  }

  /** How many cases there are. */
  public int cases() {
    return rows.size();
  }

  /** The cases that were run. */
  public Set<CaseRow> rows() {
    return rows;
  }

  /** The expectations that were not met, in the order of the cases. */
  public List<CaseFailure> failures() {
    return failures.stream().sorted(CaseFailure.IN_ORDER).toList();
  }

  /** Which cells the cases exercise both ways. */
  public CellCoverage coverage() {
    return coverage;
  }

  private void run(Evaluator evaluator, List<PreparedCase> group) {
    for (int from = 0; from < group.size(); from += BATCH) {
      Patience.check();
      List<PreparedCase> batch = group.subList(from, Math.min(group.size(), from + BATCH));
      List<Evaluation> results = evaluate(evaluator, batch);
      for (int i = 0; i < batch.size(); i++) {
        check(batch.get(i), new ObservedResult(results.get(i)));
        coverage.add(batch.get(i), results.get(i));
      }
    }
  }

  static List<Evaluation> evaluate(Evaluator evaluator, List<PreparedCase> batch) {
    List<SupplierFile> files =
        batch.stream().map(one -> evaluator.file(one.facts(), one.asOf())).toList();
    return evaluator.evaluate(files);
  }

  private void check(PreparedCase prepared, ObservedResult observed) {
    for (Expectation expected : prepared.expectations()) {
      Set<String> actual = observed.codes(expected.aspect(), expected.subject());
      if (!actual.equals(expected.codes())) {
        failures.add(failure(prepared, expected, actual, observed));
      }
    }
  }

  private static CaseFailure failure(
      PreparedCase prepared, Expectation expected, Set<String> actual, ObservedResult observed) {
    CriterionResult result =
        expected.aspect().isOfItem() ? null : observed.criterion(expected.subject());
    Alternative decidedBy = result == null ? null : result.decidedBy();
    List<FailedConstraint> failed = result == null ? List.of() : result.failed();
    return new CaseFailure(
        prepared.row(), expected, actual, decidedBy == null ? null : decidedBy.row().id(), failed);
  }
}
