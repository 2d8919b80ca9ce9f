package io.kijun.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. Null: any.
 *
 * @param from the first day, in the service's time zone
 * @param to the last day
 * @param actor the user's name
 * @param readers of which suppliers there may be entries
 */
public record LogQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String actor,
    ReaderGroups readers) {

  /** Entries about any supplier. */
  public LogQuery(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String actor) {
    this(from, to, actor, ReaderGroups.ALL);
  }
}
