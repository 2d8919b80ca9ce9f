package io.kijun.rulechange.impact;

import io.kijun.core.cases.RelatedItems;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.FactsSource;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Evaluates suppliers under the parts of two standards in which these can differ, with the evidence
 * that the parts ask for. Both parts have the same items: those that changed criteria can reach,
 * and what it takes to judge them. What is not reached comes out alike in both.
 */
final class PartialEvaluation {

  private final Evaluator before;
  private final Evaluator after;
  private final Set<String> keys = new HashSet<>();

  /**
   * Two standards of which only criteria differ.
   *
   * @param items the numbers of the items whose criteria differ
   */
  PartialEvaluation(Standard before, Standard after, Set<String> items) {
    RelatedItems old = new RelatedItems(before);
    RelatedItems now = new RelatedItems(after);
    Set<String> reached = new HashSet<>(old.reached(items));
    reached.addAll(now.reached(items));
    Set<String> part = new HashSet<>(old.of(reached));
    part.addAll(now.of(reached));
    this.before = new Evaluator(RelatedItems.excerpt(before, part));
    this.after = new Evaluator(RelatedItems.excerpt(after, part));
    addKeys(this.before.standard());
    addKeys(this.after.standard());
  }

  private void addKeys(Standard part) {
    part.criteria().forEach(row -> keys.add(row.evidence()));
    part.vocabulary().occasions().forEach(occasion -> keys.addAll(occasion.eventEvidence()));
  }

  List<BeforeAndAfter> of(List<? extends FactsSource> suppliers, LocalDate asOf) {
    return BeforeAndAfter.of(
        suppliers.stream().map(one -> one.only(keys)).toList(), before, after, asOf);
  }
}
