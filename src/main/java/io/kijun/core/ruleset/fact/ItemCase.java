package io.kijun.core.ruleset.fact;

import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of one supplier, about to be judged: what 判定 sees, and what it concludes. */
public final class ItemCase implements Traced {

  private final Item item;
  private final boolean applicable;
  private final CriteriaMet criteria;
  private final EvidenceGiven evidence;
  private final EvidenceGiven sourced;
  private final DeclaredStatus declaration;
  private final List<String> rules = new ArrayList<>(2);
  private Verdict verdict = Verdict.NOT_ACHIEVED;
  private Assurance assurance = Assurance.NONE;
  private @Nullable Cause finding;

  /**
   * A case that no rule has judged: not achieved, until one says otherwise.
   *
   * @param evidence for how many of the applicable criteria there is evidence
   * @param sourced for how many of them it names its source
   */
  public ItemCase(
      Item item,
      boolean applicable,
      CriteriaMet criteria,
      EvidenceGiven evidence,
      EvidenceGiven sourced,
      DeclaredStatus declaration) {
    this.item = item;
    this.applicable = applicable;
    this.criteria = criteria;
    this.evidence = evidence;
    this.sourced = sourced;
    this.declaration = declaration;
  }

  /**
   * All that rules can see of a case before one has judged it: cases of which it is equal are
   * judged alike.
   */
  public record SeenByRules(
      String item,
      boolean applicable,
      CriteriaMet criteria,
      EvidenceGiven evidence,
      EvidenceGiven sourced,
      DeclaredStatus declaration) {}

  /** What rules can see of it. */
  public SeenByRules seen() {
    return new SeenByRules(item.no(), applicable, criteria, evidence, sourced, declaration);
  }

  /** Concludes the case as rules have concluded one of which they saw the same. */
  public void concludeAs(ItemCase other) {
    verdict = other.verdict;
    assurance = other.assurance;
    finding = other.finding;
    rules.clear();
    rules.addAll(other.rules);
  }

  public Item item() {
    return item;
  }

  /** Whether the profile leaves anything of the item to be judged. */
  public boolean isApplicable() {
    return applicable;
  }

  /**
   * How many of the applicable criteria are met; where a state is declared, of those that have
   * evidence.
   */
  public CriteriaMet criteria() {
    return criteria;
  }

  /** For how many of them there is evidence. */
  public EvidenceGiven evidence() {
    return evidence;
  }

  /** For how many of them the evidence names its source. */
  public EvidenceGiven sourced() {
    return sourced;
  }

  /** What is taken as declared. */
  public DeclaredStatus declaration() {
    return declaration;
  }

  /** Concludes the case. Evidence assures no more than its sources do. */
  public void conclude(Verdict verdict, Assurance assurance, @Nullable Cause finding) {
    this.verdict = verdict;
    this.assurance = assurance.compareTo(Assurance.DECLARED) < 0 ? bySources(assurance) : assurance;
    this.finding = finding;
  }

  private Assurance bySources(Assurance concluded) {
    Assurance best =
        switch (sourced) {
          case ALL -> Assurance.EVIDENCED;
          case PART, SOME -> Assurance.MIXED;
          case NONE -> Assurance.DECLARED;
        };
    return concluded.compareTo(best) < 0 ? best : concluded;
  }

  /** The item does not apply, by the profile. */
  public void doesNotApply() {
    conclude(Verdict.NOT_APPLICABLE, Assurance.NONE, null);
  }

  /** The verdict on the item's own merits, before the items that it builds on are looked at. */
  public Verdict verdict() {
    return verdict;
  }

  public Assurance assurance() {
    return assurance;
  }

  /** What the comparison of declaration and evidence brings up, if anything. */
  public @Nullable Cause finding() {
    return finding;
  }

  /** The rules that fired on it, in order. */
  public List<String> rules() {
    return rules;
  }

  @Override
  public void fired(String rule) {
    rules.add(rule);
  }
}
