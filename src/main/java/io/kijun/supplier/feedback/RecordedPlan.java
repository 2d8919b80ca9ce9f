package io.kijun.supplier.feedback;

import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan on record. A later one of the same finding stands in its place; this one stays.
 *
 * @param evaluation that the finding was told of
 * @param file the sheet that it came with
 * @param actor who brought it in
 */
public record RecordedPlan(
    UUID id,
    String supplier,
    FindingPlan plan,
    UUID evaluation,
    Hash file,
    String actor,
    Instant recordedAt) {

  /** Whether it answers a later evaluation than another: ids are in the order of time. */
  boolean isAboutLaterThan(UUID other) {
    return evaluation.toString().compareTo(other.toString()) > 0;
  }
}
