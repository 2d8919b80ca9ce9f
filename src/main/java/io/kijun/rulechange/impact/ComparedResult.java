package io.kijun.rulechange.impact;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evaluation.Scores;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import io.kijun.rulechange.impact.Impact.FindingKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What of an evaluation can change for a supplier: verdicts by item, lapse dates by criterion. */
record ComparedResult(
    Sharing sharing,
    Map<String, Verdict> verdicts,
    Set<FindingKey> findings,
    Map<String, LocalDate> lapses,
    Scores scores) {

  static ComparedResult of(Evaluation evaluation) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (ItemResult item : evaluation.items()) {
      verdicts.put(item.item().no(), item.verdict());
    }
    Set<FindingKey> findings = new LinkedHashSet<>();
    for (Finding one : evaluation.findings()) {
      findings.add(
          new FindingKey(one.item(), one.criterion(), one.cause(), one.severity(), one.root()));
    }
    Map<String, LocalDate> lapses = new LinkedHashMap<>();
    for (Lapse lapse : evaluation.lapses()) {
      lapses.put(lapse.criterion(), lapse.date());
    }
    return new ComparedResult(
        evaluation.decision().sharing(), verdicts, findings, lapses, evaluation.scores());
  }
}
