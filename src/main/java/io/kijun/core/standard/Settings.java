package io.kijun.core.standard;

import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an officer sets for the whole standard (設定).
 *
 * @param fiscalYearFirstMonth 1 to 12 where years are fiscal years; null: rolling twelve months
 * @param graceDays days after an event until an occasion is due
 * @param undatedAge age from which undated evidence no longer counts; null: never
 * @param notApplicableCountsAsZero whether not-applicable items stay in the scores as 0
 * @param dueDays days until a finding is due, by severity
 * @param declaredCounts whether items achieved by declaration only count in the decision
 * @param lapseNoticeDays how many days before it a lapse is announced
 */
public record Settings(
    @Nullable Integer fiscalYearFirstMonth,
    int graceDays,
    @Nullable Period undatedAge,
    boolean notApplicableCountsAsZero,
    Map<Severity, Integer> dueDays,
    int lapseNoticeDays,
    boolean declaredCounts) {

  /** Refuses an age below zero. */
  public Settings {
    if (undatedAge != null) {
      Periods.requireNotNegative(undatedAge);
    }
  }
}
