package io.kijun.evaluation;

import io.kijun.criterion.SupplierFile;
import io.kijun.evidence.Declaration;
import io.kijun.ruleset.Criteria;
import io.kijun.ruleset.Criterion;
import io.kijun.ruleset.fact.DeniedCriterion;
import io.kijun.ruleset.fact.Dependent;
import io.kijun.ruleset.fact.ItemCase;
import io.kijun.standard.CriteriaMet;
import io.kijun.standard.DeclaredStatus;
import io.kijun.standard.EvidenceGiven;
import io.kijun.standard.Item;
import io.kijun.standard.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Prepares the items of one supplier for the rules that judge them. */
final class ItemJudge {

  private final SupplierFile file;
  private final Set<String> met;
  private final Map<Item, List<CriterionResult>> results = new LinkedHashMap<>();
  private final Map<String, Dependent> dependents = new LinkedHashMap<>();
  private final List<DeniedCriterion> denied = new ArrayList<>();

  ItemJudge(Criteria criteria, SupplierFile file, List<String> metRows) {
    this.file = file;
    this.met = new HashSet<>(metRows);
    CriterionJudge judge = new CriterionJudge(file, met);
    Map<String, DeclaredStatus> declared = new HashMap<>();
    for (Declaration declaration : file.facts().declarations()) {
      declared.put(declaration.item(), declaration.declared());
    }
    Set<String> claimedKeys = new HashSet<>();
    criteria
        .byItem()
        .forEach(
            (item, ofItem) -> {
              List<CriterionResult> judged = new ArrayList<>(ofItem.size());
              for (Criterion criterion : ofItem) {
                judged.add(judge.judge(criterion));
              }
              results.put(item, judged);
              ItemCase itemCase =
                  new ItemCase(
                      item,
                      judged.stream().anyMatch(ItemJudge::applies),
                      criteriaMet(judged),
                      evidence(judged, claimedKeys),
                      declared.getOrDefault(item.no(), DeclaredStatus.NONE));
              dependents.put(item.no(), new Dependent(itemCase));
            });
    dependents.values().forEach(this::link);
    deny(claimedKeys);
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
  private EvidenceGiven evidence(List<CriterionResult> judged, Set<String> claimedKeys) {
    Set<String> own = new HashSet<>();
    boolean some = false;
    for (CriterionResult result : judged) {
      if (applies(result)) {
        for (var alternative : result.criterion().alternatives()) {
          if (alternative.appliesTo(file)) {
            String key = alternative.row().evidence();
            some |= !claimedKeys.contains(key) && file.entries(key) != null;
            own.add(key);
          }
        }
      }
    }
    claimedKeys.addAll(own);
    return some ? EvidenceGiven.SOME : EvidenceGiven.NONE;
  }

  private void link(Dependent dependent) {
    for (String root : dependent.itemCase().item().buildsOn()) {
      Dependent found = dependents.get(root);
      if (found != null) {
        dependent.buildsOn(found);
      }
    }
  }

  private void deny(Set<String> keysThatApply) {
    results
        .values()
        .forEach(
            judged -> {
              for (CriterionResult result : judged) {
                if (!applies(result)) {
                  denied.add(
                      new DeniedCriterion(
                          result.criterion().id(), affirmed(result, keysThatApply)));
                }
              }
            });
  }

  private boolean affirmed(CriterionResult result, Set<String> keysThatApply) {
    return result.criterion().alternatives().stream()
        .map(alternative -> alternative.row().evidence())
        .filter(key -> !keysThatApply.contains(key))
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

  Map<Item, List<CriterionResult>> results() {
    return results;
  }

  Map<String, Dependent> dependents() {
    return dependents;
  }

  Dependent dependent(Item item) {
    return Objects.requireNonNull(dependents.get(item.no()));
  }

  List<DeniedCriterion> denied() {
    return denied;
  }
}
