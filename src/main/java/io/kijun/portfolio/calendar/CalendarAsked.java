package io.kijun.portfolio.calendar;

import io.kijun.access.Sight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days a calendar is to have.
 *
 * @param sight of the one whose calendar it is
 * @param supplier of this one alone, which is in sight and has not ended; null: of all in sight
 * @param from the first day
 * @param today the day it is
 * @param to the last day
 */
public record CalendarAsked(
    Sight sight, @Nullable String supplier, LocalDate from, LocalDate today, LocalDate to) {

  /** Whether a day is among them. */
  public boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
