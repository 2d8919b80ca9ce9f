package io.kijun.core.evaluation;

import io.kijun.core.criterion.Demand;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.Criterion;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.Dependent;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prepares the items of one supplier for the rules that judge them. */
final class ItemJudge {

  private final SupplierFile file;
  private final Set<String> met;
  private final List<List<CriterionResult>> results = new ArrayList<>();
  private final List<Dependent> dependents = new ArrayList<>();
  private final List<DeniedCriterion> denied = new ArrayList<>();

  ItemJudge(Criteria criteria, BuildsOn buildsOn, SupplierFile file, List<String> metRows) {
    this.file = file;
    this.met = new HashSet<>(metRows);
    CriterionJudge judge = new CriterionJudge(file, met);
    Map<String, DeclaredStatus> declared = new HashMap<>();
    for (Declaration declaration : file.facts().declarations()) {
      declared.put(declaration.item(), declaration.declared());
    }
    BitSet claimed = new BitSet();
    criteria
        .byItem()
        .forEach(
            (item, ofItem) -> {
              List<CriterionResult> judged = new ArrayList<>(ofItem.size());
              for (Criterion criterion : ofItem) {
                judged.add(judge.judge(criterion));
              }
              results.add(judged);
              ItemCase itemCase =
                  new ItemCase(
                      item,
                      judged.stream().anyMatch(ItemJudge::applies),
                      criteriaMet(judged),
                      evidence(judged, claimed),
                      declared.getOrDefault(item.no(), DeclaredStatus.NONE));
              dependents.add(new Dependent(itemCase));
            });
    link(buildsOn);
    deny(claimed);
  }

  private static boolean applies(CriterionResult result) {
    return result.outcome() != Outcome.NOT_APPLICABLE;
  }

  private static CriteriaMet criteriaMet(List<CriterionResult> judged) {
    boolean all = true;
    boolean any = false;
    for (CriterionResult result : judged) {
      if (applies(result)) {
        all &= result.outcome() == Outcome.MET;
        any |= result.outcome() != Outcome.NOT_MET;
      }
    }
    return any ? (all ? CriteriaMet.ALL : CriteriaMet.SOME) : CriteriaMet.NONE;
  }

  /** A key that serves several items counts only for the first of them that applies. */
  private EvidenceGiven evidence(List<CriterionResult> judged, BitSet claimed) {
    boolean some = false;
    BitSet own = new BitSet();
    for (CriterionResult result : judged) {
      if (applies(result)) {
        for (Alternative alternative : result.criterion().alternatives()) {
          if (alternative.appliesTo(file)) {
            Demand demand = alternative.demand();
            some |= !claimed.get(demand.slot()) && file.entries(demand) != null;
            own.set(demand.slot());
          }
        }
      }
    }
    claimed.or(own);
    return some ? EvidenceGiven.SOME : EvidenceGiven.NONE;
  }

  private void link(BuildsOn buildsOn) {
    for (int item = 0; item < dependents.size(); item++) {
      for (int root : buildsOn.roots(item)) {
        dependents.get(item).buildsOn(dependents.get(root));
      }
    }
  }

  private void deny(BitSet applying) {
    for (List<CriterionResult> judged : results) {
      for (CriterionResult result : judged) {
        if (!applies(result)) {
          denied.add(new DeniedCriterion(result.criterion().id(), affirmed(result, applying)));
        }
      }
    }
  }

  private boolean affirmed(CriterionResult result, BitSet applying) {
    return result.criterion().alternatives().stream()
        .map(Alternative::demand)
        .filter(demand -> !applying.get(demand.slot()))
        .map(file::entries)
        .anyMatch(
            entries ->
                entries != null && entries.list().stream().anyMatch(entry -> entry.affirms()));
  }

  SupplierFile file() {
    return file;
  }

  Set<String> met() {
    return met;
  }

  /** The results by criterion of each item, in catalogue order. */
  List<List<CriterionResult>> results() {
    return results;
  }

  /** The items themselves, in catalogue order. */
  List<Dependent> dependents() {
    return dependents;
  }

  List<DeniedCriterion> denied() {
    return denied;
  }
}
