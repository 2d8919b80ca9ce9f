package io.kijun.core.cases;

import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.CaseRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A case made ready to run.
 *
 * @param items the items that it takes to see what is expected; empty: all
 */
record PreparedCase(
    CaseRow row, Facts facts, LocalDate asOf, List<Expectation> expectations, Set<String> items) {

  /** Whether it expects something of a criterion or item. */
  boolean speaksOf(Set<String> subjects) {
    return expectations.stream().anyMatch(one -> subjects.contains(one.subject()));
  }

  /** Whether what becomes of an item can matter to it. */
  boolean sees(String item) {
    return items.isEmpty() || items.contains(item);
  }
}
