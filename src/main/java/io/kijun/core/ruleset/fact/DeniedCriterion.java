package io.kijun.core.ruleset.fact;

import java.util.ArrayList;
import java.util.List;

/** A criterion that does not apply by the profile, and what the evidence says of its practice. */
public final class DeniedCriterion implements Traced {

  private final String criterion;
  private final boolean affirmed;
  private final List<String> rules = new ArrayList<>(1);
  private boolean anomalous;

  /**
   * A criterion of which the profile denies what it is about.
   *
   * @param affirmed whether evidence given for nothing else says that the thing exists
   */
  public DeniedCriterion(String criterion, boolean affirmed) {
    this.criterion = criterion;
    this.affirmed = affirmed;
  }

  /** The criterion's id. */
  public String criterion() {
    return criterion;
  }

  /** Whether evidence says that the thing exists all the same. */
  public boolean isAffirmed() {
    return affirmed;
  }

  /** Profile and evidence contradict each other. */
  public void raiseAnomaly() {
    anomalous = true;
  }

  public boolean isAnomalous() {
    return anomalous;
  }

  /** The rules that fired on it. */
  public List<String> rules() {
    return rules;
  }

  @Override
  public void fired(String rule) {
    rules.add(rule);
  }
}
