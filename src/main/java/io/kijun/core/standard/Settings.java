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
 * @param respondDays days to answer where only an answer is missing; null: {@link #RESPOND_DAYS}
 * @param notAcceptedFalls whether a declared 'not applicable' that nobody has accepted counts as
 *     not achieved in 総合; null: it does
 */
public record Settings(
    @Nullable Integer fiscalYearFirstMonth,
    int graceDays,
    @Nullable Period undatedAge,
    boolean notApplicableCountsAsZero,
    Map<Severity, Integer> dueDays,
    int lapseNoticeDays,
    boolean declaredCounts,
    @Nullable Integer respondDays,
    @Nullable Boolean notAcceptedFalls) {

  /** Days to answer where an officer has set none. */
  public static final int RESPOND_DAYS = 14;

  /** Refuses an age below zero. */
  public Settings {
    if (undatedAge != null) {
      Periods.requireNotNegative(undatedAge);
    }
  }

  /** The same with all that is left to defaults said. */
  public Settings inEffect() {
    return new Settings(
        fiscalYearFirstMonth,
        graceDays,
        undatedAge,
        notApplicableCountsAsZero,
        dueDays,
        lapseNoticeDays,
        declaredCounts,
        daysToAnswer(),
        countsNotAccepted());
  }

  /** Days to answer where only an answer is missing. */
  public int daysToAnswer() {
    return respondDays == null ? RESPOND_DAYS : respondDays;
  }

  /** Whether a declared 'not applicable' counts as not achieved until somebody accepts it. */
  public boolean countsNotAccepted() {
    return !Boolean.FALSE.equals(notAcceptedFalls);
  }
}
