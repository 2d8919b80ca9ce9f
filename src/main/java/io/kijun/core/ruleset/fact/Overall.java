package io.kijun.core.ruleset.fact;

import io.kijun.core.criterion.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A supplier as a whole: what 総合 sees. */
public final class Overall implements Traced {

  private final Shares shares;
  private final Set<String> notAchieved;
  private final int highFindings;
  private final @Nullable String tier;
  private final List<String> rules = new ArrayList<>(2);

  /**
   * Shares by number of items.
   *
   * @param mandatory applicable mandatory items achieved
   * @param evidenced achieved items that are evidenced; one that is partly so counts in part
   * @param onlyDeclared achieved items that nothing but a claim or answers without a source show
   * @param denied items declared not applicable, of all that the profile leaves
   * @param deniedCriteria criteria of other items that are, of all that the profile leaves of them
   */
  public record Shares(
      Share mandatory, Share evidenced, Share onlyDeclared, Share denied, Share deniedCriteria) {

    /** The shares if of what they are made of a part is exchanged for another. */
    public Shares exchanged(Shares before, Shares after) {
      return new Shares(
          mandatory.exchanged(before.mandatory, after.mandatory),
          evidenced.exchanged(before.evidenced, after.evidenced),
          onlyDeclared.exchanged(before.onlyDeclared, after.onlyDeclared),
          denied.exchanged(before.denied, after.denied),
          deniedCriteria.exchanged(before.deniedCriteria, after.deniedCriteria));
    }
  }

  /**
   * What the decision rests on. Whether an item that is only declared counts as achieved, and one
   * that is declared not applicable as not achieved, has been settled before.
   *
   * @param notAchieved items that are not achieved; not copied
   * @param highFindings findings of severity HIGH
   * @param tier the supplier's tier; null: not known
   */
  public Overall(Shares shares, Set<String> notAchieved, int highFindings, @Nullable String tier) {
    this.shares = shares;
    this.notAchieved = notAchieved;
    this.highFindings = highFindings;
    this.tier = tier;
  }

  /** All shares. */
  public Shares shares() {
    return shares;
  }

  /** The share of applicable mandatory items that are achieved. */
  public Share mandatory() {
    return shares.mandatory();
  }

  /** The share of achieved items that are evidenced. */
  public Share evidenced() {
    return shares.evidenced();
  }

  /** The applicable items that are not achieved, by number. */
  public Set<String> notAchieved() {
    return notAchieved;
  }

  /** Whether all of these items are achieved or do not apply. */
  public boolean achievesAll(Collection<String> items) {
    return items.stream().noneMatch(notAchieved::contains);
  }

  /** How many findings are of severity HIGH. */
  public int highFindings() {
    return highFindings;
  }

  /** The supplier's tier; null: not known. */
  public @Nullable String tier() {
    return tier;
  }

  /** Whether the supplier is of one of these tiers; one of no known tier is of none. */
  public boolean isOfAny(Collection<String> tiers) {
    return tier != null && tiers.contains(Spelling.id(tier));
  }

  /** The same, of a cell's text: what stock decision tables ask. */
  public boolean isOfTier(String cell) {
    return isOfAny(Spelling.members(cell));
  }

  /** The rows of 総合 that hold. */
  public List<String> rules() {
    return rules;
  }

  @Override
  public void fired(String rule) {
    rules.add(rule);
  }
}
