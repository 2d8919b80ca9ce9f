package io.kijun.core.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/** Calendar periods: what is one, and how they compare. */
public final class Periods {

  private static final double DAYS_A_MONTH = 30.4375;

  private Periods() {}

  /**
   * An ISO 8601 period.
   *
   * @throws IllegalArgumentException where the text is none
   */
  public static Period parse(String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("“" + text + "” is no ISO 8601 period such as P1Y", e);
    }
  }

  /**
   * The period itself.
   *
   * @throws IllegalArgumentException where it is below zero
   */
  public static Period requireNotNegative(Period period) {
    if (days(period) < 0) {
      throw new IllegalArgumentException("the period " + period + " is below zero");
    }
    return period;
  }

  /** Roughly how many days a period has. */
  public static double days(Period period) {
    return period.toTotalMonths() * DAYS_A_MONTH + period.getDays();
  }

  /**
   * Whether two periods are both in days or both in months. Days and months cannot be compared: 30
   * days are more than a month in February.
   */
  public static boolean areComparable(Period a, Period b) {
    return (a.getDays() > 0) == (b.getDays() > 0);
  }

  /**
   * Whether a stated period is at least as long as a required one. Months compare with months; days
   * make up for missing months only when they are as many as the longest such run of months (184
   * days for six).
   */
  public static boolean isAtLeast(Period stated, Period required) {
    long monthsShort = required.toTotalMonths() - stated.toTotalMonths();
    if (monthsShort <= 0 && stated.getDays() >= required.getDays()) {
      return true;
    }
    if (monthsShort <= 0) {
      long spareDays = monthsShort == 0 ? 0 : shortestRun(-monthsShort);
      return stated.getDays() + spareDays >= required.getDays();
    }
    return stated.getDays() >= longestRun(monthsShort) + required.getDays();
  }

  /**
   * Whether a period that began on one day ended before another: whether that other day is after
   * {@code from.plus(period)}. Of whole months it is told without making a date.
   *
   * @param period not below zero
   */
  public static boolean isOver(Period period, LocalDate from, LocalDate day) {
    if (period.getDays() != 0) {
      return day.isAfter(from.plus(period));
    }
    long months =
        12L * (day.getYear() - from.getYear()) + day.getMonthValue() - from.getMonthValue();
    long beyond = months - period.toTotalMonths();
    return beyond > 0 || (beyond == 0 && day.getDayOfMonth() > from.getDayOfMonth());
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
