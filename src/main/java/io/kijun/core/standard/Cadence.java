package io.kijun.core.standard;

import java.time.Period;
import java.util.Optional;

/**
 * How often a practice must be performed (頻度).
 *
 * @param times least number of different dates; 1 where dates play no part
 * @param per an ISO 8601 period, or {@link #CONTINUOUS}, {@link #USE_DAY}, {@link #EVER}, {@link
 *     #OWN}
 */
public record Cadence(int times, String per) {

  /** At all times (常時): a matter of being established, not of dates. */
  public static final String CONTINUOUS = "continuous";

  /** On every day of use (利用日ごと): likewise. */
  public static final String USE_DAY = "useDay";

  /** At any time before (1回以上): never lapses. */
  public static final String EVER = "ever";

  /** At an interval that the supplier sets (自社で定めた間隔). */
  public static final String OWN = "own";

  /** Refuses fewer than one time. */
  public Cadence {
    if (times < 1) {
      throw new IllegalArgumentException("times is " + times + ", at least 1 is allowed");
    }
  }

  /** The calendar period, or empty for the four words. */
  public Optional<Period> period() {
    return per.startsWith("P") ? Optional.of(Period.parse(per)) : Optional.empty();
  }

  /** Whether being established fulfils it. */
  public boolean needsNoDates() {
    return per.equals(CONTINUOUS) || per.equals(USE_DAY);
  }
}
