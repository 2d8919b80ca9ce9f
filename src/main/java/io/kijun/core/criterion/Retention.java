package io.kijun.core.criterion;

import java.time.LocalDate;
import java.time.Period;

/** How periods of keeping compare: months with months, days with the longest run of months. */
public final class Retention {

  private Retention() {}

  /**
   * Whether a stated period is at least as long as a required one. Months compare with months; days
   * make up for missing months only when they are as many as the longest such run of months (184
   * days for six).
   */
  public static boolean isAtLeast(Period stated, Period required) {
    long monthsShort = required.toTotalMonths() - stated.toTotalMonths();
    if (monthsShort <= 0) {
      long spareDays = monthsShort == 0 ? 0 : shortestRun(-monthsShort);
      return stated.getDays() + spareDays >= required.getDays();
    }
    return stated.getDays() >= longestRun(monthsShort) + required.getDays();
  }

  /** The most days that a number of whole months can have. */
  static long longestRun(long months) {
    long longest = 0;
    for (int month = 1; month <= 12; month++) {
      for (int year = 2023; year <= 2024; year++) {
        longest = Math.max(longest, run(LocalDate.of(year, month, 1), months));
      }
    }
    return longest;
  }

  private static long shortestRun(long months) {
    long shortest = Long.MAX_VALUE;
    for (int month = 1; month <= 12; month++) {
      for (int year = 2023; year <= 2025; year++) {
        shortest = Math.min(shortest, run(LocalDate.of(year, month, 1), months));
      }
    }
    return shortest;
  }

  private static long run(LocalDate from, long months) {
    return from.plusMonths(months).toEpochDay() - from.toEpochDay();
  }
}
