package io.kijun.portfolio.run;

import io.kijun.access.Sight;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What starts runs by itself, in the name of whoever made it and over the suppliers that this one
 * sees then.
 *
 * @param group its suppliers; null: all that are seen
 * @param dayOfMonth of MONTHLY, from 1 to 31; in a shorter month its last day; null otherwise
 * @param actor who made it
 */
public record Schedule(
    UUID id,
    String title,
    @Nullable String group,
    Kind kind,
    @Nullable Integer dayOfMonth,
    String actor,
    Instant recordedAt) {

  /** When it starts a run. The names stand in stores and answers, and stay. */
  public enum Kind {
    /** Each month, on a day. */
    MONTHLY,
    /** The day after a ruleset came in force. */
    AFTER_RULESET
  }

  /** Whether a user sees it: the own ones, and those over nobody but whom the user may see. */
  public boolean isSeenBy(String user, Sight sight) {
    return actor.equals(user) || sight.reaches(group == null ? List.of() : List.of(group));
  }

  /** Of each month a day is said, and only of each month. */
  public Schedule {
    if ((kind == Kind.MONTHLY) != (dayOfMonth != null)
        || (dayOfMonth != null && (dayOfMonth < 1 || dayOfMonth > 31))) {
      throw new IllegalArgumentException(kind + " on day " + dayOfMonth);
    }
  }
}
