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
  private final DeclaredStatus declaration;
  private final List<String> rules = new ArrayList<>(2);
  private Verdict verdict = Verdict.NOT_ACHIEVED;
  private Assurance assurance = Assurance.NONE;
  private @Nullable Cause finding;

  /** A case that no rule has judged: not achieved, until one says otherwise. */
  public ItemCase(
      Item item,
      boolean applicable,
      CriteriaMet criteria,
      EvidenceGiven evidence,
      DeclaredStatus declaration) {
    this.item = item;
    this.applicable = applicable;
    this.criteria = criteria;
    this.evidence = evidence;
    this.declaration = declaration;
  }

  public Item item() {
    return item;
  }

  /** Whether the profile leaves anything of the item to be judged. */
  public boolean isApplicable() {
    return applicable;
  }

  /** How many of the applicable criteria are met. */
  public CriteriaMet criteria() {
    return criteria;
  }

  /** Whether there is evidence for any of them. */
  public EvidenceGiven evidence() {
    return evidence;
  }

  /** What the supplier declares. */
  public DeclaredStatus declaration() {
    return declaration;
  }

  /** Concludes the case. */
  public void conclude(Verdict verdict, Assurance assurance, @Nullable Cause finding) {
    this.verdict = verdict;
    this.assurance = assurance;
    this.finding = finding;
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
