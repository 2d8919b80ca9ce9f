package io.kijun.core.evaluation;

import io.kijun.core.criterion.Entries;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what each criterion of an item rests on, and how 判定 is to see the item. Evidence decides
 * where there is some; a declaration stands for the rest.
 */
final class ItemGrounds {

  private final SupplierFile file;
  private final Map<String, Declaration> ofItems = new HashMap<>();
  private final Map<String, Declaration> ofCriteria = new HashMap<>();
  private final BitSet claimed = new BitSet();

  ItemGrounds(SupplierFile file) {
    this.file = file;
    for (Declaration declaration : file.facts().declarations()) {
      (declaration.item() == null ? ofCriteria : ofItems).put(declaration.subject(), declaration);
    }
  }

  /**
   * One item.
   *
   * @param accepted false where the item itself is declared not applicable, and nobody has accepted
   *     it
   */
  record Judged(ItemCase itemCase, List<CriterionResult> results, boolean accepted) {}

  /** Looks at the items one after the other: evidence counts for the first that asks for it. */
  Judged judge(Item item, List<CriterionResult> outcomes) {
    Declaration declaration = ofItems.get(item.no());
    DeclaredStatus declared = declaration == null ? DeclaredStatus.NONE : declaration.declared();
    boolean denied = declared == DeclaredStatus.JUSTIFIED_NOT_APPLICABLE;
    boolean accepted = denied && declaration != null && declaration.isAccepted(file.asOf());
    List<CriterionResult> results = new ArrayList<>(outcomes.size());
    BitSet own = new BitSet();
    boolean applies = false;
    for (CriterionResult outcome : outcomes) {
      if (outcome.applies()) {
        applies = true;
        Ground ground = ground(outcome, declared, own);
        results.add(outcome.on(accepted && ground == Ground.DENIED ? Ground.ACCEPTED : ground));
      } else {
        results.add(outcome);
      }
    }
    claimed.or(own);
    return new Judged(itemCase(item, applies, results, declared), results, accepted || !denied);
  }

  private static ItemCase itemCase(
      Item item, boolean applies, List<CriterionResult> results, DeclaredStatus declared) {
    int applicable = 0;
    int evidenced = 0;
    int sourced = 0;
    boolean unjustified = false;
    for (CriterionResult result : results) {
      unjustified |= result.ground() == Ground.UNJUSTIFIED;
      if (result.applies()) {
        applicable++;
        evidenced += result.hasEvidence() ? 1 : 0;
        sourced += result.ground() == Ground.SOURCE ? 1 : 0;
      }
    }
    DeclaredStatus seen = declared;
    if (unjustified) {
      seen = DeclaredStatus.UNJUSTIFIED_NOT_APPLICABLE;
    } else if (applicable == 0) {
      seen = DeclaredStatus.JUSTIFIED_NOT_APPLICABLE;
    }
    return new ItemCase(
        item,
        applies,
        criteriaMet(results, declared.isClaimOfState()),
        EvidenceGiven.of(evidenced, applicable),
        EvidenceGiven.of(sourced, applicable),
        seen);
  }

  /**
   * How many of the criteria that apply are met.
   *
   * @param evidenced whether only those count that evidence decides on
   */
  private static CriteriaMet criteriaMet(List<CriterionResult> results, boolean evidenced) {
    boolean all = true;
    boolean any = false;
    for (CriterionResult result : results) {
      if (result.applies() && (!evidenced || result.hasEvidence())) {
        all &= result.outcome() == Outcome.MET;
        any |= result.outcome() != Outcome.NOT_MET;
      }
    }
    return any ? (all ? CriteriaMet.ALL : CriteriaMet.SOME) : CriteriaMet.NONE;
  }

  /** A key that serves several items counts only for the first, where something is declared. */
  private Ground ground(CriterionResult result, DeclaredStatus declared, BitSet own) {
    Declaration denial = ofCriteria.get(result.criterion().id());
    boolean undeclared = declared == DeclaredStatus.NONE && denial == null;
    boolean counts = false;
    boolean named = false;
    for (Alternative alternative : result.criterion().alternatives()) {
      if (alternative.appliesTo(file)) {
        int slot = alternative.demand().slot();
        own.set(slot);
        Entries entries = file.entries(alternative.demand());
        boolean unclaimed = undeclared || !claimed.get(slot);
        if (entries != null && unclaimed && alternative.isAnsweredBy(entries)) {
          counts = true;
          named |= entries.anySourced();
        }
      }
    }
    if (denial != null && (!counts || !denial.reasoned())) {
      return denial(denial);
    }
    if (!counts) {
      return Ground.NOTHING;
    }
    return named && holdsBySources(result) ? Ground.SOURCE : Ground.ANSWER;
  }

  private Ground denial(Declaration denial) {
    if (!denial.reasoned()) {
      return Ground.UNJUSTIFIED;
    }
    return denial.isAccepted(file.asOf()) ? Ground.ACCEPTED : Ground.DENIED;
  }

  /** Whether what is met would be met as well by the entries that name their source alone. */
  private boolean holdsBySources(CriterionResult result) {
    Alternative decidedBy = result.decidedBy();
    if (decidedBy == null || areSourced(decidedBy)) {
      return true;
    }
    for (Alternative one : result.criterion().alternatives()) {
      if (one.row().outcome() == decidedBy.row().outcome()
          && one.appliesTo(file)
          && one.holds(file)
          && holdsBySources(one)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsBySources(Alternative alternative) {
    return areSourced(alternative) || alternative.holds(file.sourcedOnly(alternative.demand()));
  }

  private boolean areSourced(Alternative alternative) {
    Entries entries = file.entries(alternative.demand());
    return entries != null && entries.allSourced();
  }

  /** The keys that items that apply have asked for, by their slots. */
  BitSet claimed() {
    return claimed;
  }
}
