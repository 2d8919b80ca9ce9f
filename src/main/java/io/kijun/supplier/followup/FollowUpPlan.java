package io.kijun.supplier.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is planned about a finding.
 *
 * @param date by when; null: not said
 * @param owner who does it; null: not said, or erased
 * @param text what is done; null: not said, or erased
 * @param actor the user who recorded it
 */
public record FollowUpPlan(
    FollowedKey finding,
    PlannedBy origin,
    @Nullable LocalDate date,
    @Nullable String owner,
    @Nullable String text,
    String actor,
    Instant recordedAt) {

  /** Who planned it. The names stand in answers, and stay. */
  public enum PlannedBy {
    REVIEWER,
    /** It stood in a sheet that the supplier sent back. */
    SUPPLIER
  }
}
