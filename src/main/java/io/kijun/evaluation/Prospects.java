package io.kijun.evaluation;

import io.kijun.ruleset.fact.Dependent;
import io.kijun.ruleset.fact.ItemCase;
import io.kijun.ruleset.fact.Overall;
import io.kijun.ruleset.fact.Share;
import io.kijun.standard.Assurance;
import io.kijun.standard.Obligation;
import io.kijun.standard.Severity;
import io.kijun.standard.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a supplier would stand as a whole if some items were achieved, with evidence. */
final class Prospects {

  private final boolean declaredCounts;
  private final List<ItemResult> items;
  private final List<Finding> findings;
  private final List<String> candidates = new ArrayList<>();
  private final Map<String, ItemResult> byNo = new HashMap<>();

  Prospects(List<ItemResult> items, List<Finding> findings, boolean declaredCounts) {
    this.declaredCounts = declaredCounts;
    this.items = items;
    this.findings = findings;
    for (ItemResult item : items) {
      byNo.put(item.item().no(), item);
      ItemCase own = item.dependent().itemCase();
      boolean open = own.verdict() != Verdict.ACHIEVED || own.assurance() != Assurance.EVIDENCED;
      if (own.verdict() != Verdict.NOT_APPLICABLE && open) {
        candidates.add(item.item().no());
      }
    }
  }

  /** Items that could be achieved or evidenced, in catalogue order. */
  List<String> candidates() {
    return candidates;
  }

  /** In which order to try to do without them: optional ones first, then the last first. */
  List<String> dropOrder() {
    List<String> order = new ArrayList<>(candidates);
    java.util.Collections.reverse(order);
    order.sort(
        Comparator.comparing(
            (String no) -> {
              ItemResult item = byNo.get(no);
              return item != null && item.item().obligation() == Obligation.MANDATORY;
            }));
    return order;
  }

  /** The supplier as it stands. */
  Overall overall() {
    return overall(Set.of());
  }

  /** The supplier as it would stand with these items achieved on their own merits. */
  Overall overall(Set<String> achieved) {
    Map<Dependent, Verdict> verdicts = new HashMap<>();
    int mandatory = 0;
    int mandatoryAchieved = 0;
    int all = 0;
    int evidenced = 0;
    Set<String> notAchieved = new HashSet<>();
    for (ItemResult item : items) {
      String no = item.item().no();
      Verdict verdict = item.dependent().verdictIf(achieved, verdicts);
      if (verdict == Verdict.NOT_APPLICABLE) {
        continue;
      }
      boolean isMandatory = item.item().obligation() == Obligation.MANDATORY;
      boolean isAchieved = verdict == Verdict.ACHIEVED;
      boolean isEvidenced =
          isAchieved && (achieved.contains(no) || item.assurance() == Assurance.EVIDENCED);
      boolean onlyDeclared = !isEvidenced && item.assurance() == Assurance.DECLARED;
      boolean counts = isAchieved && (declaredCounts || !onlyDeclared);
      mandatory += isMandatory ? 1 : 0;
      mandatoryAchieved += isMandatory && counts ? 1 : 0;
      all += isAchieved ? 1 : 0;
      evidenced += isEvidenced ? 1 : 0;
      if (!counts) {
        notAchieved.add(no);
      }
    }
    return new Overall(
        Share.of(mandatoryAchieved, mandatory),
        Share.of(evidenced, all),
        notAchieved,
        high(achieved));
  }

  private int high(Set<String> achieved) {
    int high = 0;
    for (Finding finding : findings) {
      if (finding.severity() == Severity.HIGH && !achieved.contains(finding.item())) {
        high++;
      }
    }
    return high;
  }
}
