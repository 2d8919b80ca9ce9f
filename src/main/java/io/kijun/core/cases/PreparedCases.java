package io.kijun.core.cases;

import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Patience;
import io.kijun.core.standard.CaseRow;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Makes the cases of a checked standard ready to run. */
final class PreparedCases {

  private final ChangeGrammar changes;
  private final ExpectationGrammar expectations;
  private final CompliantSupplier compliant;
  private final RelatedItems neighbours;
  private final Map<LocalDate, Facts> compliantOn = new HashMap<>();
  private final Map<String, String> itemOf = new HashMap<>();

  private PreparedCases(Standard standard) {
    CaseWords words = CaseWords.of(standard);
    this.changes = new ChangeGrammar(words);
    this.expectations = new ExpectationGrammar(words);
    this.compliant = new CompliantSupplier(standard);
    this.neighbours = new RelatedItems(standard);
    for (CriterionRow row : standard.criteria()) {
      itemOf.put(row.criterion(), row.no());
    }
  }

  /** All cases. */
  static List<PreparedCase> of(Standard standard) {
    return of(standard, (row, items) -> true);
  }

  /**
   * Some of the cases; to choose them costs little beside making them ready.
   *
   * @param which by the case and the items that it takes; no items: all
   */
  static List<PreparedCase> of(Standard standard, BiPredicate<CaseRow, Set<String>> which) {
    PreparedCases cases = new PreparedCases(standard);
    return standard.cases().stream()
        .map(row -> cases.prepared(row, which))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<PreparedCase> prepared(CaseRow row, BiPredicate<CaseRow, Set<String>> which) {
    Patience.check();
    try {
      List<Expectation> expected = new ArrayList<>();
      for (String line : row.expectations()) {
        expected.add(expectations.parse(line));
      }
      Set<String> items = items(expected);
      if (!which.test(row, items)) {
        return Optional.empty();
      }
      LocalDate asOf = ChangeGrammar.asOf(row.asOf());
      SupplierDraft supplier = new SupplierDraft(compliantOn.computeIfAbsent(asOf, compliant::on));
      for (String line : row.changes()) {
        changes.parse(line).apply(supplier);
      }
      return Optional.of(new PreparedCase(row, supplier.facts(), asOf, expected, items));
    } catch (LineRefused e) {
      throw new IllegalArgumentException(row.at() + ": " + e.getMessage(), e);
    }
  }

  private Set<String> items(List<Expectation> expected) {
    Set<String> mentioned = new TreeSet<>();
    for (Expectation one : expected) {
      if (one.aspect() == Aspect.DECISION) {
        return Set.of();
      }
      mentioned.add(
          one.aspect().isOfItem() ? one.subject() : itemOf.getOrDefault(one.subject(), ""));
    }
    return neighbours.of(mentioned);
  }
}
