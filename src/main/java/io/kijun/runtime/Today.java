package io.kijun.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The edge's clock: the only place that knows what time it is. */
public final class Today {

  private final Clock clock;
  private final ZoneId zone;

  /** A clock, and where its days begin. */
  public Today(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** The day it is in {@code kijun.time-zone}. */
  public LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** Where days begin: {@code kijun.time-zone}. */
  public ZoneId zone() {
    return zone;
  }

  /** The day that an instant is on in {@code kijun.time-zone}. */
  public LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** The instant at which a day begins in {@code kijun.time-zone}. */
  public Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** This instant, in microseconds: what every database can hold. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
