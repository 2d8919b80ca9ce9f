package io.kijun.portfolio.campaign;

import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in which suppliers are asked for their answers.
 *
 * @param group whose suppliers they were when it was made; null: it was not made for a group
 * @param askedOn the day on which they are asked
 * @param dueOn the last day on which an answer is in time
 * @param language of sheets and letters; null: each supplier's contact's
 * @param actor the user who made it
 * @param closedAt null: it goes on
 */
public record Campaign(
    UUID id,
    String title,
    @Nullable String group,
    LocalDate askedOn,
    LocalDate dueOn,
    @Nullable SheetLanguage language,
    String actor,
    Instant recordedAt,
    @Nullable Instant closedAt) {

  /** Whether nothing is done in it any more. */
  public boolean isClosed() {
    return closedAt != null;
  }
}
