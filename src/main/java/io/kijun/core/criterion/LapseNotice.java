package io.kijun.core.criterion;

import io.kijun.core.standard.Periods;
import java.time.Period;

/**
 * How many days ahead a lapse is announced at most, whatever 設定 say: what is done every month would
 * be announced all the time otherwise.
 */
public final class LapseNotice {

  /** As 設定 say. */
  public static final int ANY = Integer.MAX_VALUE;

  private LapseNotice() {}

  /** A third of the period that lapses, in whole days. */
  public static int of(Period period) {
    return (int) (Periods.days(period) / 3);
  }
}
