package io.kijun.supplier.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param comment why; null: not said, or erased
 * @param factsVersion of an acceptance: the version of facts that it made; else null
 */
public record ConcessionStep(
    To to,
    String actor,
    @Nullable String comment,
    @Nullable Integer factsVersion,
    Instant recordedAt) {

  /** To what. The names stand in stores, and stay; in the order in which they are taken. */
  public enum To {
    APPROVED,
    WITHDRAWN
  }
}
