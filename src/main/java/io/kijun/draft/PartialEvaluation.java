package io.kijun.draft;

import io.kijun.evaluation.Evaluation;
import io.kijun.evaluation.Evaluator;
import io.kijun.evaluation.cases.Neighbours;
import io.kijun.evidence.Facts;
import io.kijun.evidence.FactsSource;
import io.kijun.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Evaluates suppliers under two standards of which only criteria differ, at the cost of what
 * differs: everybody is looked at through the items that a change can reach, with the evidence that
 * these ask for. Of those for whom something changes there, the whole is evaluated once, under what
 * is in force; under the changed standard these items alone are judged again.
 */
final class PartialEvaluation {

  private final Evaluator before;
  private final Evaluator after;
  private final Evaluator partBefore;
  private final Evaluator partAfter;
  private final Set<String> reached = new HashSet<>();
  private final Set<String> keys = new HashSet<>();

  /** Two standards, and the numbers of the items of which criteria differ. */
  PartialEvaluation(Evaluator before, Evaluator after, Set<String> items) {
    this.before = before;
    this.after = after;
    Neighbours old = new Neighbours(before.standard());
    Neighbours now = new Neighbours(after.standard());
    reached.addAll(old.reached(items));
    reached.addAll(now.reached(items));
    this.partBefore = new Evaluator(Neighbours.excerpt(before.standard(), old.of(reached)));
    this.partAfter = new Evaluator(Neighbours.excerpt(after.standard(), now.of(reached)));
    keys.addAll(keys(partBefore.standard()));
    keys.addAll(keys(partAfter.standard()));
  }

  /** The evidence that criteria and occasions ask for. */
  private static Set<String> keys(Standard part) {
    Set<String> keys = new HashSet<>();
    part.criteria().forEach(row -> keys.add(row.evidence()));
    part.vocabulary().occasions().forEach(occasion -> keys.addAll(occasion.eventEvidence()));
    return keys;
  }

  /** Those suppliers for whom anything changes. */
  List<BeforeAndAfter> of(List<? extends FactsSource> suppliers, LocalDate asOf) {
    List<BeforeAndAfter> parts =
        BeforeAndAfter.of(
            suppliers.stream().map(one -> one.only(keys)).toList(), partBefore, partAfter, asOf);
    List<Facts> changed = new ArrayList<>();
    List<Evaluation> again = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).differ()) {
        changed.add(suppliers.get(i).all());
        again.add(parts.get(i).after());
      }
    }
    List<Evaluation> wholes = BeforeAndAfter.evaluated(before, changed, asOf);
    return BeforeAndAfter.of(wholes, after.rejudged(wholes, again, reached));
  }
}
