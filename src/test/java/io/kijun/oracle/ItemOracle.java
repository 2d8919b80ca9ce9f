package io.kijun.oracle;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.VerdictRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judges one item on its own: before it is held down by what it builds on. */
final class ItemOracle {

  private final Known known;
  private final Facts facts;
  private final Item item;
  private final Set<String> usedBefore;
  private final List<CriterionOracle> criteria = new ArrayList<>();

  ItemOracle(Known known, Facts facts, Item item, Set<String> usedBefore) {
    this.usedBefore = Set.copyOf(usedBefore);
    this.known = known;
    this.facts = facts;
    this.item = item;
    Set<String> ids = new TreeSet<>();
    for (CriterionRow row : known.standard().criteria()) {
      if (row.no().equals(item.no())) {
        ids.add(row.criterion());
      }
    }
    boolean applies = known.holdsAll(item.appliesWhen());
    ids.forEach(id -> criteria.add(new CriterionOracle(known, id, applies)));
  }

  Item item() {
    return item;
  }

  List<CriterionOracle> criteria() {
    return criteria;
  }

  boolean applies() {
    return criteria.stream().anyMatch(CriterionOracle::applies);
  }

  CriteriaMet met() {
    Set<Outcome> outcomes = new HashSet<>();
    criteria.forEach(criterion -> outcomes.add(criterion.judged().outcome()));
    outcomes.remove(Outcome.NOT_APPLICABLE);
    if (outcomes.equals(Set.of(Outcome.MET))) {
      return CriteriaMet.ALL;
    }
    return outcomes.equals(Set.of(Outcome.NOT_MET)) ? CriteriaMet.NONE : CriteriaMet.SOME;
  }

  EvidenceGiven evidence() {
    Set<String> keys = keysFirstUsedHere();
    boolean some = criteria.stream().anyMatch(criterion -> criterion.hasEvidence(keys));
    return some ? EvidenceGiven.SOME : EvidenceGiven.NONE;
  }

  /** A key that serves several items counts as evidence of the first that applies. */
  private Set<String> keysFirstUsedHere() {
    Set<String> keys = keysThatApply();
    keys.removeAll(usedBefore);
    return keys;
  }

  /** The keys of the criteria that apply. */
  Set<String> keysThatApply() {
    Set<String> keys = new HashSet<>();
    criteria.forEach(criterion -> keys.addAll(criterion.keysThatApply()));
    return keys;
  }

  DeclaredStatus declared() {
    for (Declaration declaration : facts.declarations()) {
      if (declaration.item().equals(item.no())) {
        return declared(declaration);
      }
    }
    return DeclaredStatus.NONE;
  }

  private static DeclaredStatus declared(Declaration declaration) {
    String reason = declaration.reason();
    boolean reasoned = reason != null && !reason.isBlank();
    return switch (declaration.status()) {
      case ACHIEVED -> DeclaredStatus.ACHIEVED;
      case PARTIAL -> DeclaredStatus.PARTIAL;
      case NOT_ACHIEVED -> DeclaredStatus.NOT_ACHIEVED;
      case NOT_APPLICABLE ->
          reasoned
              ? DeclaredStatus.JUSTIFIED_NOT_APPLICABLE
              : DeclaredStatus.UNJUSTIFIED_NOT_APPLICABLE;
    };
  }

  /** The one row of 判定 that fits. */
  VerdictRow row() {
    CriteriaMet met = met();
    EvidenceGiven evidence = evidence();
    DeclaredStatus declared = declared();
    List<VerdictRow> rows =
        known.standard().verdicts().stream()
            .filter(row -> row.criteria() == null || row.criteria() == met)
            .filter(row -> row.evidence() == null || row.evidence() == evidence)
            .filter(row -> row.declaration() == null || row.declaration() == declared)
            .toList();
    if (rows.size() != 1) {
      throw new IllegalStateException(rows.size() + " rows of the verdict table fit " + item.no());
    }
    return rows.get(0);
  }
}
