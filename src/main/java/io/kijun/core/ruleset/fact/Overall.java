package io.kijun.core.ruleset.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A supplier as a whole: what 総合 sees. */
public final class Overall implements Traced {

  private final Share mandatory;
  private final Share evidenced;
  private final Set<String> notAchieved;
  private final int highFindings;
  private final List<String> rules = new ArrayList<>(2);

  /**
   * What the decision rests on. Whether an item that is only declared counts as achieved has been
   * settled before.
   *
   * @param mandatory applicable mandatory items achieved, by number
   * @param evidenced achieved items that are evidenced, by number
   * @param notAchieved applicable items that are not achieved; not copied
   * @param highFindings findings of severity HIGH
   */
  public Overall(Share mandatory, Share evidenced, Set<String> notAchieved, int highFindings) {
    this.mandatory = mandatory;
    this.evidenced = evidenced;
    this.notAchieved = notAchieved;
    this.highFindings = highFindings;
  }

  /** The share of applicable mandatory items that are achieved. */
  public Share mandatory() {
    return mandatory;
  }

  /** The share of achieved items that are evidenced. */
  public Share evidenced() {
    return evidenced;
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

  /** The rows of 総合 that hold. */
  public List<String> rules() {
    return rules;
  }

  @Override
  public void fired(String rule) {
    rules.add(rule);
  }
}
