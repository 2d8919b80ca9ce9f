package io.kijun.portfolio.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar program reads a user's calendar with, and nothing else; the token itself is not
 * kept.
 *
 * @param user whose calendar it is
 * @param supplier of this one alone; null: of all that the user sees
 * @param lastDay the last day on which it counts
 * @param revokedAt null: it was not
 */
public record CalendarToken(
    UUID id,
    String user,
    String label,
    @Nullable String supplier,
    LocalDate lastDay,
    @Nullable Instant revokedAt) {

  /** Whether it counts on a day. */
  boolean countsOn(LocalDate day) {
    return revokedAt == null && !day.isAfter(lastDay);
  }
}
