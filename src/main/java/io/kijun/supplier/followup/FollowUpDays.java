package io.kijun.supplier.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is, and where days begin. */
public record FollowUpDays(LocalDate today, ZoneId zone) {

  LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
