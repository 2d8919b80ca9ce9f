package io.kijun.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody let a user in, or let a user do more.
 *
 * @param to the user
 * @param by who gave it
 * @param confirmedBy the second person; null: there was none, or none was needed
 */
public record Gift(
    String to, Kind kind, String by, @Nullable String confirmedBy, Instant recordedAt) {

  /** What can be given. The names stand in stores and answers, and stay. */
  public enum Kind {
    /** A role; where it waits for a second person, APPROVER. */
    ROLE,
    PASSWORD,
    /** More suppliers to see; it waits for nobody. */
    GROUPS,
    /** A user who was disabled may sign in again. */
    RETURN,
    DEPUTYSHIP
  }
}
