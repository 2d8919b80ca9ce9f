package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.Lapse;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An evaluation of one side, or of something between both. It is equal to itself alone. */
final class Mixture {

  private final ComparedSide side;
  private final Evaluation evaluation;
  private final Map<String, ItemResult> items = new LinkedHashMap<>();
  private final Map<String, CriterionResult> criteria = new HashMap<>();
  private final Map<String, LocalDate> lapses = new HashMap<>();
  private final Map<String, Integer> high = new HashMap<>();
  private final Set<Thing.PresenceOf> findings = new HashSet<>();

  Mixture(ComparedSide side) {
    this.side = side;
    this.evaluation = side.evaluate();
    for (ItemResult item : evaluation.items()) {
      items.put(item.item().no(), item);
      item.criteria().forEach(one -> criteria.put(one.criterion().id(), one));
    }
    for (Lapse lapse : evaluation.lapses()) {
      lapses.put(lapse.criterion(), lapse.date());
    }
    for (Finding finding : evaluation.findings()) {
      findings.add(Thing.PresenceOf.of(finding));
      if (finding.severity() == Severity.HIGH) {
        high.merge(finding.item(), 1, Integer::sum);
      }
    }
  }

  ComparedSide side() {
    return side;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  /** The items by number, in the order of the standard. */
  Map<String, ItemResult> items() {
    return items;
  }

  /** The verdict on an item; null: there is no such item. */
  @Nullable Verdict verdict(String no) {
    ItemResult item = items.get(no);
    return item == null ? null : item.verdict();
  }

  /** A criterion; null: there is none. */
  @Nullable CriterionResult criterion(String id) {
    return criteria.get(id);
  }

  /** The day on which a criterion lapses; null: it does not. */
  @Nullable LocalDate lapse(String criterion) {
    return lapses.get(criterion);
  }

  /** Whether there is such a finding. */
  boolean has(Thing.PresenceOf finding) {
    return findings.contains(finding);
  }

  /** How many findings on an item are of severity HIGH. */
  int highOn(String item) {
    return high.getOrDefault(item, 0);
  }
}
