package io.kijun.draft;

import io.kijun.evaluation.Evaluation;
import io.kijun.evaluation.Evaluator;
import io.kijun.evidence.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One supplier's evaluations under two standards. */
record BeforeAndAfter(Evaluation before, Evaluation after) {

  static List<BeforeAndAfter> of(
      List<Facts> suppliers, Evaluator before, Evaluator after, LocalDate asOf) {
    return of(evaluated(before, suppliers, asOf), evaluated(after, suppliers, asOf));
  }

  static List<BeforeAndAfter> of(List<Evaluation> before, List<Evaluation> after) {
    List<BeforeAndAfter> both = new ArrayList<>(before.size());
    for (int i = 0; i < before.size(); i++) {
      both.add(new BeforeAndAfter(before.get(i), after.get(i)));
    }
    return both;
  }

  static List<Evaluation> evaluated(Evaluator evaluator, List<Facts> suppliers, LocalDate asOf) {
    return evaluator.evaluate(
        suppliers.stream().map(facts -> evaluator.file(facts, asOf)).toList());
  }

  boolean differ() {
    return !Seen.of(before).equals(Seen.of(after));
  }
}
