package io.kijun.supplier.checksheet.received;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sheet, and through whom.
 *
 * @param number counts what became of the sheet, from 1
 * @param factsVersion the version of the supplier's facts that it made; null: none
 * @param replacedBy the sheet that took its place; null: none
 */
public record SheetStatus(
    int number,
    SheetState state,
    @Nullable Integer factsVersion,
    @Nullable UUID replacedBy,
    String actor,
    Instant recordedAt) {

  /** It came in. */
  static SheetStatus received(String actor, Instant now) {
    return new SheetStatus(1, SheetState.RECEIVED, null, null, actor, now);
  }

  /** What follows. */
  SheetStatus then(
      SheetState next,
      @Nullable Integer version,
      @Nullable UUID replacement,
      String by,
      Instant now) {
    return new SheetStatus(number + 1, next, version, replacement, by, now);
  }
}
