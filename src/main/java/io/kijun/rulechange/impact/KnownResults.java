package io.kijun.rulechange.impact;

import io.kijun.core.evaluation.OverallResult;
import io.kijun.core.evidence.FactsSource;
import java.util.function.Supplier;

/** How suppliers stand under what is in force, which need not be worked out for every draft. */
@FunctionalInterface
public interface KnownResults {

  /** How the supplier of some facts stands, worked out where that is not known. */
  OverallResult of(FactsSource facts, Supplier<OverallResult> working);
}
