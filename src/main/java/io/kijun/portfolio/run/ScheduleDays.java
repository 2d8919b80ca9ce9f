package io.kijun.portfolio.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** On which days schedules are due. */
final class ScheduleDays {

  /** What was missed while no instance ran is made good for so many days. */
  static final int MADE_GOOD = 28;

  private ScheduleDays() {}

  /**
   * The last day up to today on which a schedule was due; empty: there was none since it was made,
   * or it is too long ago.
   *
   * @param made the day on which it was made: that day itself does not count
   * @param firstDays on which rulesets came, or come, in force
   */
  static Optional<LocalDate> last(
      Schedule schedule, LocalDate made, LocalDate today, Collection<LocalDate> firstDays) {
    Optional<LocalDate> day =
        switch (schedule.kind()) {
          case MONTHLY ->
              Optional.of(monthly(Objects.requireNonNull(schedule.dayOfMonth()), today));
          case AFTER_RULESET ->
              firstDays.stream()
                  .map(first -> first.plusDays(1))
                  .filter(one -> !one.isAfter(today))
                  .max(LocalDate::compareTo);
        };
    return day.filter(one -> one.isAfter(made) && one.isAfter(today.minusDays(MADE_GOOD)));
  }

  private static LocalDate monthly(int dayOfMonth, LocalDate today) {
    LocalDate day = in(YearMonth.from(today), dayOfMonth);
    return day.isAfter(today) ? in(YearMonth.from(today).minusMonths(1), dayOfMonth) : day;
  }

  private static LocalDate in(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
