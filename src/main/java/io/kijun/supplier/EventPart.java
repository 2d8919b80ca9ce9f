package io.kijun.supplier;

import io.kijun.core.cases.RelatedItems;
import io.kijun.core.criterion.Columns;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a standard in which events of a type can make a difference, with the evidence that it
 * asks for. What is not in it comes out alike with and without such an event.
 */
record EventPart(Evaluator evaluator, Set<String> keys) {

  /** The part; empty: no rule looks at such events. */
  static Optional<EventPart> of(Standard standard, String type) {
    Set<String> occasions =
        standard.vocabulary().occasions().stream()
            .filter(occasion -> occasion.eventTypes().contains(type))
            .map(Occasion::code)
            .collect(Collectors.toSet());
    Set<String> items =
        standard.criteria().stream()
            .filter(row -> Columns.OCCASIONS.of(row).stream().anyMatch(occasions::contains))
            .map(CriterionRow::no)
            .collect(Collectors.toSet());
    return items.isEmpty() ? Optional.empty() : Optional.of(part(standard, items));
  }

  private static EventPart part(Standard standard, Set<String> items) {
    RelatedItems related = new RelatedItems(standard);
    Evaluator evaluator =
        new Evaluator(RelatedItems.excerpt(standard, related.of(related.reached(items))));
    Set<String> keys = new HashSet<>();
    evaluator.standard().criteria().forEach(row -> keys.add(row.evidence()));
    standard.vocabulary().occasions().forEach(one -> keys.addAll(one.eventEvidence()));
    return new EventPart(evaluator, keys);
  }

  List<Evaluation> evaluate(List<Facts> suppliers, LocalDate asOf) {
    return evaluator.evaluate(
        suppliers.stream().map(facts -> evaluator.file(facts, asOf)).toList());
  }
}
