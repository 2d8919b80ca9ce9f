package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that a reviewer looks ahead to. It names suppliers by their codes, and nobody.
 *
 * @param key what it is about, with the kind; never its day, so that a day that moves is the same
 *     entry the next time
 * @param details a line each; empty: there are none
 * @param changedAt when what it rests on was recorded
 */
public record CalendarEntry(
    CalendarKind kind, String key, LocalDate day, Text summary, Text details, Instant changedAt) {

  static final Text NO_DETAILS = new Text("", "");

  /** The same each time, whoever asks, in whichever language. */
  public String uid() {
    String name = kind + "/" + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@kijun";
  }
}
