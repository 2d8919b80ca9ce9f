package io.kijun.record;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How suppliers stand, all at once: from evaluations on record. */
public interface StandingsNow {

  /**
   * How registered suppliers in sight stand that have not ended, by code: each as {@link
   * Evaluations#standing} says it. Those that were never evaluated so are left out.
   *
   * @param inForce the ruleset that is in force now
   * @param supplier of this one alone; null: of all
   * @param today the day on which they have ended or not
   */
  List<SupplierStanding> of(
      RulesetHash inForce, @Nullable String supplier, LocalDate today, Sight sight);
}
