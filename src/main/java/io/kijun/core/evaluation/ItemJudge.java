package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.Dependent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prepares the items of one supplier for the rules that judge them. */
final class ItemJudge {

  private final SupplierFile file;
  private final Set<String> met;
  private final List<ItemGrounds.Judged> judged = new ArrayList<>();
  private final List<Dependent> dependents = new ArrayList<>();
  private final List<DeniedCriterion> denied = new ArrayList<>();

  ItemJudge(Criteria criteria, BuildsOn buildsOn, SupplierFile file, List<String> metRows) {
    this.file = file;
    this.met = new HashSet<>(metRows);
    CriterionJudge judge = new CriterionJudge(file, met);
    ItemGrounds grounds = new ItemGrounds(file);
    criteria
        .byItem()
        .forEach(
            (item, ofItem) -> {
              ItemGrounds.Judged one =
                  grounds.judge(item, ofItem.stream().map(judge::judge).toList());
              judged.add(one);
              dependents.add(new Dependent(one.itemCase()));
            });
    link(buildsOn);
    deny(grounds.claimed());
  }

  private void link(BuildsOn buildsOn) {
    for (int item = 0; item < dependents.size(); item++) {
      for (int root : buildsOn.roots(item)) {
        dependents.get(item).buildsOn(dependents.get(root));
      }
    }
  }

  private void deny(BitSet applying) {
    for (ItemGrounds.Judged one : judged) {
      for (CriterionResult result : one.results()) {
        if (!result.applies() && !result.isDenied()) {
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

  /** What each item and its criteria rest on, in catalogue order. */
  List<ItemGrounds.Judged> judged() {
    return judged;
  }

  /** The items themselves, in catalogue order. */
  List<Dependent> dependents() {
    return dependents;
  }

  List<DeniedCriterion> denied() {
    return denied;
  }
}
