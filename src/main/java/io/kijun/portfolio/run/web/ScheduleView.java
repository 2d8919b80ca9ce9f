package io.kijun.portfolio.run.web;

import io.kijun.core.standard.Text;
import io.kijun.portfolio.run.Schedule;
import io.kijun.portfolio.run.ScheduleRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A schedule.
 *
 * @param group absent: all suppliers that its maker sees
 * @param dayOfMonth of MONTHLY
 * @param lastRefused why no run started when one was due last; absent: one did, or none was due
 */
record ScheduleView(
    UUID id,
    String title,
    @Nullable String group,
    Schedule.Kind kind,
    @Nullable Integer dayOfMonth,
    String actor,
    Instant recordedAt,
    @Nullable LastRefused lastRefused) {

  /** A run that did not start. */
  record LastRefused(LocalDate day, String code, Text message, Instant recordedAt) {

    private static LastRefused of(ScheduleRefusal refusal) {
      return new LastRefused(
          refusal.day(), refusal.code(), refusal.message(), refusal.recordedAt());
    }
  }

  static ScheduleView of(Schedule schedule, @Nullable ScheduleRefusal refusal) {
    return new ScheduleView(
        schedule.id(),
        schedule.title(),
        schedule.group(),
        schedule.kind(),
        schedule.dayOfMonth(),
        schedule.actor(),
        schedule.recordedAt(),
        refusal == null ? null : LastRefused.of(refusal));
  }
}
