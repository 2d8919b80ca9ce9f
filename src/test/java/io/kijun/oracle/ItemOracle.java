package io.kijun.oracle;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.VerdictRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
    for (String id : ids) {
      criteria.add(new CriterionOracle(known, id, applies, Denial.ofCriterion(facts, id)));
    }
  }

  Item item() {
    return item;
  }

  List<CriterionOracle> criteria() {
    return criteria;
  }

  /** Whether the profile leaves anything of it. */
  boolean applies() {
    return criteria.stream().anyMatch(CriterionOracle::applies);
  }

  Expected.Criterion judged(CriterionOracle criterion) {
    return criterion.judged(isDenied(criterion));
  }

  /** Denied with a reason, and no evidence says otherwise. */
  boolean isDenied(CriterionOracle criterion) {
    Denial denial = criterion.denial();
    return denial != null && denial.isJustified() && !hasEvidence(criterion);
  }

  static boolean isDeniedWithoutReason(CriterionOracle criterion) {
    Denial denial = criterion.denial();
    return denial != null && !denial.isJustified();
  }

  /** The criteria that make up the item: neither profile nor supplier takes them out. */
  private List<CriterionOracle> counted() {
    return criteria.stream()
        .filter(criterion -> criterion.applies() && !isDenied(criterion))
        .toList();
  }

  /** Whether evidence decides: where something is declared, it must not be another item's. */
  boolean hasEvidence(CriterionOracle criterion) {
    return !isDeniedWithoutReason(criterion) && criterion.hasEvidence(keysFor(criterion));
  }

  private boolean isEvidenced(CriterionOracle criterion) {
    return hasEvidence(criterion) && criterion.isEvidenced(keysFor(criterion));
  }

  /** A key that serves several items counts beside a declaration for the first that applies. */
  private Set<String> keysFor(CriterionOracle criterion) {
    Set<String> keys = keysThatApply();
    if (claim() != null || criterion.denial() != null) {
      keys.removeAll(usedBefore);
    }
    return keys;
  }

  /** The keys of the criteria that apply. */
  Set<String> keysThatApply() {
    Set<String> keys = new HashSet<>();
    criteria.forEach(criterion -> keys.addAll(criterion.keysThatApply()));
    return keys;
  }

  /** With a claim on how far it is achieved only criteria with evidence speak for themselves. */
  private CriteriaMet met() {
    Declaration claim = claim();
    boolean all = claim == null || claim.status() == Verdict.NOT_APPLICABLE;
    Set<Outcome> outcomes = new HashSet<>();
    for (CriterionOracle criterion : counted()) {
      if (all || hasEvidence(criterion)) {
        outcomes.add(judged(criterion).outcome());
      }
    }
    if (outcomes.isEmpty() || outcomes.equals(Set.of(Outcome.NOT_MET))) {
      return CriteriaMet.NONE;
    }
    return outcomes.equals(Set.of(Outcome.MET)) ? CriteriaMet.ALL : CriteriaMet.SOME;
  }

  private EvidenceGiven evidence() {
    long with = counted().stream().filter(this::hasEvidence).count();
    if (with == 0) {
      return EvidenceGiven.NONE;
    }
    return with == counted().size() ? EvidenceGiven.ALL : EvidenceGiven.PART;
  }

  private @Nullable Declaration claim() {
    for (Declaration declaration : facts.declarations()) {
      if (item.no().equals(declaration.item())) {
        return declaration;
      }
    }
    return null;
  }

  @Nullable Denial denial() {
    return Denial.ofItem(facts, item.no());
  }

  DeclaredStatus declared() {
    if (criteria.stream().anyMatch(ItemOracle::isDeniedWithoutReason)) {
      return DeclaredStatus.UNJUSTIFIED_NOT_APPLICABLE;
    }
    if (counted().isEmpty()) {
      return DeclaredStatus.JUSTIFIED_NOT_APPLICABLE;
    }
    Declaration claim = claim();
    return claim == null ? DeclaredStatus.NONE : declared(claim.status());
  }

  private DeclaredStatus declared(Verdict status) {
    return switch (status) {
      case ACHIEVED -> DeclaredStatus.ACHIEVED;
      case PARTIAL -> DeclaredStatus.PARTIAL;
      case NOT_ACHIEVED -> DeclaredStatus.NOT_ACHIEVED;
      case NOT_APPLICABLE -> {
        Denial denial = denial();
        yield denial != null && denial.isJustified()
            ? DeclaredStatus.JUSTIFIED_NOT_APPLICABLE
            : DeclaredStatus.UNJUSTIFIED_NOT_APPLICABLE;
      }
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
            .filter(row -> row.evidence() == null || fits(row.evidence(), evidence))
            .filter(row -> row.declaration() == null || row.declaration() == declared)
            .toList();
    if (rows.size() != 1) {
      throw new IllegalStateException(rows.size() + " rows of the verdict table fit " + item.no());
    }
    return rows.get(0);
  }

  private static boolean fits(EvidenceGiven asked, EvidenceGiven given) {
    return asked == given || (asked == EvidenceGiven.SOME && given != EvidenceGiven.NONE);
  }

  /** As 判定 says, less where entries name no source. */
  Assurance assurance() {
    Assurance said = row().assurance();
    if (said != Assurance.EVIDENCED && said != Assurance.MIXED) {
      return said;
    }
    long evidenced = evidenced();
    if (evidenced == 0) {
      return Assurance.DECLARED;
    }
    return evidenced == counted().size() ? said : Assurance.MIXED;
  }

  /** How many of the criteria that make it up are evidenced. */
  long evidenced() {
    return counted().stream().filter(this::isEvidenced).count();
  }

  /** How many criteria make it up. */
  int size() {
    return counted().size();
  }

  /** What the supplier denies in it and nobody has accepted: the item, or some of its criteria. */
  boolean isNotAccepted() {
    return (isNotAccepted(denial()) && row().verdict() == Verdict.NOT_APPLICABLE)
        || criteria.stream().anyMatch(this::isNotAccepted);
  }

  /** A criterion that is denied with a reason which nobody has accepted for the day. */
  boolean isNotAccepted(CriterionOracle criterion) {
    Denial whole = denial();
    boolean accepted = whole != null && whole.isJustified() && !isNotAccepted(whole);
    return isDenied(criterion) && !accepted && isNotAccepted(criterion.denial());
  }

  private boolean isNotAccepted(@Nullable Denial denial) {
    return denial != null && denial.isJustified() && !denial.isAcceptedOn(known.asOf());
  }
}
