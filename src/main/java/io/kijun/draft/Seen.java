package io.kijun.draft;

import io.kijun.draft.Impact.FindingKey;
import io.kijun.evaluation.Evaluation;
import io.kijun.evaluation.Finding;
import io.kijun.evaluation.ItemResult;
import io.kijun.evaluation.Lapse;
import io.kijun.evaluation.Scores;
import io.kijun.standard.Sharing;
import io.kijun.standard.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What of an evaluation can change for a supplier: verdicts by item, lapse dates by criterion. */
record Seen(
    Sharing sharing,
    Map<String, Verdict> verdicts,
    Set<FindingKey> findings,
    Map<String, LocalDate> lapses,
    Scores scores) {

  static Seen of(Evaluation evaluation) {
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
    return new Seen(
        evaluation.decision().sharing(), verdicts, findings, lapses, evaluation.scores());
  }
}
