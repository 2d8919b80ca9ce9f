package io.kijun.rulechange.impact;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One supplier's evaluations under two standards. */
record BeforeAndAfter(Evaluation before, Evaluation after) {

  static List<BeforeAndAfter> of(
      List<Facts> suppliers, Evaluator before, Evaluator after, LocalDate asOf) {
    List<Evaluation> old = evaluated(before, suppliers, asOf);
    List<Evaluation> now = evaluated(after, suppliers, asOf);
    List<BeforeAndAfter> both = new ArrayList<>(suppliers.size());
    for (int i = 0; i < suppliers.size(); i++) {
      both.add(new BeforeAndAfter(old.get(i), now.get(i)));
    }
    return both;
  }

  private static List<Evaluation> evaluated(
      Evaluator evaluator, List<Facts> suppliers, LocalDate asOf) {
    return evaluator.evaluate(
        suppliers.stream().map(facts -> evaluator.file(facts, asOf)).toList());
  }

  boolean differ() {
    return !ComparedResult.of(before).equals(ComparedResult.of(after));
  }
}
