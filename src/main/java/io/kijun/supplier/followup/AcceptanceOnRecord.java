package io.kijun.supplier.followup;

import io.kijun.supplier.FactsVersion;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an item or a criterion does not apply, accepted or asked to be: by itself, or with a check
 * sheet or facts.
 *
 * @param item null: only the criterion is known
 * @param criterion null: the item as a whole
 * @param until the last day
 * @param asked null: it came with a sheet or with facts
 * @param version of facts that has it first; null: none has
 */
public record AcceptanceOnRecord(
    String id,
    String supplier,
    @Nullable String item,
    @Nullable String criterion,
    LocalDate until,
    AcceptanceState state,
    @Nullable Concession asked,
    @Nullable Integer version,
    @Nullable FactsVersion recorded) {

  /** How far it has come. The names stand in answers, and stay. */
  public enum AcceptanceState {
    WAITING,
    IN_FORCE,
    /** Its last day has passed, or it is not declared so any more. */
    ENDED,
    WITHDRAWN
  }

  FollowedKey place() {
    return new FollowedKey(Objects.requireNonNullElse(item, ""), criterion);
  }

  /** The same with the version that has it first. */
  AcceptanceOnRecord with(@Nullable FactsVersion found) {
    return new AcceptanceOnRecord(
        id, supplier, item, criterion, until, state, asked, version, found);
  }
}
