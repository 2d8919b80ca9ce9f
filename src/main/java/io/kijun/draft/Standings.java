package io.kijun.draft;

import io.kijun.evaluation.Standing;
import io.kijun.evidence.FactsSource;
import java.util.function.Supplier;

/** How suppliers stand under what is in force, which need not be worked out for every draft. */
@FunctionalInterface
public interface Standings {

  /** How the supplier of some facts stands, worked out where that is not known. */
  Standing of(FactsSource facts, Supplier<Standing> working);
}
