package io.kijun.rulechange.impact;

import io.kijun.core.evaluation.DecisionAndScores;
import io.kijun.core.evidence.FactsSource;
import java.util.function.Supplier;

/** How suppliers stand under what is in force, which need not be worked out for every draft. */
@FunctionalInterface
public interface KnownResults {

  /** How the supplier of some facts stands, worked out where that is not known. */
  DecisionAndScores of(FactsSource facts, Supplier<DecisionAndScores> working);
}
