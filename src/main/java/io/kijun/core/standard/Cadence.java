package io.kijun.core.standard;

import java.time.Period;
import java.util.Optional;

/**
 * How often a practice must be performed (頻度).
 *
 * @param times least number of different dates; 1 where dates play no part
 * @param per in what time
 */
public record Cadence(int times, CadencePeriod per) {

  /** Refuses fewer than one time. */
  public Cadence {
    if (times < 1) {
      throw new IllegalArgumentException("times is " + times + ", at least 1 is allowed");
    }
  }

  /** So many times in a calendar period or by one of the four words, by its code. */
  public static Cadence of(int times, String per) {
    return new Cadence(times, CadencePeriod.of(per));
  }

  /** The calendar period, or empty for the four words. */
  public Optional<Period> period() {
    return Optional.ofNullable(per.length());
  }

  /** Whether being established fulfils it. */
  public boolean needsNoDates() {
    return switch (per.kind()) {
      case CONTINUOUS, USE_DAY -> true;
      case CALENDAR, EVER, OWN -> false;
    };
  }
}
