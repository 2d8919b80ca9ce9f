package io.kijun.record;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How suppliers stand, many at once: from evaluations on record. */
public interface StandingsNow {

  /**
   * Which standings.
   *
   * @param inForce the ruleset that is in force now; null: none is
   * @param supplier of this one alone; null: of all
   * @param today the day on which suppliers have ended or not
   */
  record StandingsAsked(
      @Nullable RulesetHash inForce, @Nullable String supplier, LocalDate today) {}

  /**
   * How registered suppliers in sight stand that have not ended, by code: under the ruleset in
   * force as {@link Evaluations#standing} says it, and where nobody has judged them by it yet, as
   * they stood last. Those that were never judged are left out.
   *
   * @param after the code after which to begin; empty: at the first
   * @param most so many at most
   * @return none: there are no more
   */
  List<SupplierStanding> list(StandingsAsked asked, String after, int most, Sight sight);
}
