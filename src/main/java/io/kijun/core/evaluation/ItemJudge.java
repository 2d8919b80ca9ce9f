package io.kijun.core.evaluation;

import io.kijun.core.criterion.Demand;
import io.kijun.core.criterion.Entries;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.Criterion;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.Dependent;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prepares the items of one supplier for the rules that judge them. */
final class ItemJudge {

  private final SupplierFile file;
  private final Set<String> met;
  private final List<ItemGrounds.Judged> judged = new ArrayList<>();
  private final List<Dependent> dependents = new ArrayList<>();
  private final List<Dependent> standing = new ArrayList<>();
  private final List<DeniedCriterion> denied = new ArrayList<>();

  ItemJudge(Criteria criteria, BuildsOn buildsOn, SupplierFile file, List<String> metRows) {
    this.file = file;
    this.met = new HashSet<>(metRows);
    CriterionJudge judge = new CriterionJudge(file, met);
    ItemGrounds grounds = new ItemGrounds(file);
    for (Map.Entry<Item, List<Criterion>> item : criteria.byItem().entrySet()) {
      ItemGrounds.Judged one = grounds.judge(item.getKey(), judged(judge, item.getValue()));
      judged.add(one);
      dependents.add(new Dependent(one.itemCase()));
    }
    link(buildsOn);
    deny(grounds.claimed());
  }

  private static List<CriterionResult> judged(CriterionJudge judge, List<Criterion> criteria) {
    List<CriterionResult> results = new ArrayList<>(criteria.size());
    for (Criterion criterion : criteria) {
      results.add(judge.judge(criterion));
    }
    return results;
  }

  private void link(BuildsOn buildsOn) {
    for (int item = 0; item < dependents.size(); item++) {
      Dependent dependent = dependents.get(item);
      List<Integer> roots = buildsOn.roots(item);
      for (int root : roots) {
        dependent.buildsOn(dependents.get(root));
      }
      if (!roots.isEmpty()) {
        standing.add(dependent);
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
    for (Alternative alternative : result.criterion().alternatives()) {
      Demand demand = alternative.demand();
      Entries entries = applying.get(demand.slot()) ? null : file.entries(demand);
      if (entries != null && entries.affirm()) {
        return true;
      }
    }
    return false;
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

  /** Those that build on others: of the rest no rule has anything to say. */
  List<Dependent> standing() {
    return standing;
  }

  /** The items on their own merits, in catalogue order. */
  List<ItemCase> cases() {
    List<ItemCase> cases = new ArrayList<>(judged.size());
    judged.forEach(one -> cases.add(one.itemCase()));
    return cases;
  }

  List<DeniedCriterion> denied() {
    return denied;
  }
}
