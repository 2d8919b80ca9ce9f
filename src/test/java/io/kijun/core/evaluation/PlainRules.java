package io.kijun.core.evaluation;

import io.kijun.core.ruleset.drools.RuleNetwork;
import io.kijun.core.standard.Standard;

/** Evaluators whose rows all fire as Drools fires rules: what is quicker is held against them. */
public final class PlainRules {

  private PlainRules() {}

  /** An evaluator of a standard by plain rules. */
  public static Evaluator of(Standard standard) {
    return new Evaluator(standard, RuleNetwork::plain);
  }
}
