package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluations as of days between two sides, each made once for all things; so many at most. */
final class DaysBetween {

  /** So many are kept; the days in the middle, which all things ask for, come first. */
  private static final int KEPT = 64;

  private final IdentityHashMap<Facts, IdentityHashMap<Evaluator, Map<LocalDate, Mixture>>> made =
      new IdentityHashMap<>();
  private int left;

  DaysBetween(TrialLimits limits) {
    this.left = limits.days();
  }

  /** A side as of another day; null: too many days were looked at already. */
  @Nullable Mixture on(LocalDate day, ComparedSide side) {
    Map<LocalDate, Mixture> days =
        made.computeIfAbsent(side.facts(), any -> new IdentityHashMap<>())
            .computeIfAbsent(side.evaluator(), any -> new LinkedHashMap<>());
    Mixture known = days.get(day);
    if (known == null && left > 0) {
      left--;
      known = new Mixture(new ComparedSide(side.evaluator(), side.facts(), day));
      if (days.size() < KEPT) {
        days.put(day, known);
      }
    }
    return known;
  }
}
