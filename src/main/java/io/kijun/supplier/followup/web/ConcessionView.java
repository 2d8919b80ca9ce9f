package io.kijun.supplier.followup.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.ConcessionStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exception.
 *
 * @param reason null: erased
 * @param approved the step of the second person; null: not taken
 * @param withdrawn null: it is not
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConcessionView(
    UUID id,
    String supplier,
    String item,
    @Nullable String criterion,
    @Nullable String reason,
    LocalDate until,
    ConcessionState state,
    String actor,
    Instant recordedAt,
    @Nullable StepTold approved,
    @Nullable StepTold withdrawn) {

  /** A step that somebody took. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record StepTold(String actor, Instant recordedAt, @Nullable String comment) {

    static @Nullable StepTold of(@Nullable Concession one, ConcessionStep.To to) {
      return one == null
          ? null
          : one.step(to)
              .map(step -> new StepTold(step.actor(), step.recordedAt(), step.comment()))
              .orElse(null);
    }
  }

  static ConcessionView of(Concession one, LocalDate today) {
    return new ConcessionView(
        one.id(),
        one.supplier(),
        one.finding().item(),
        one.finding().criterion(),
        one.reason(),
        one.until(),
        one.on(today),
        one.actor(),
        one.recordedAt(),
        StepTold.of(one, ConcessionStep.To.APPROVED),
        StepTold.of(one, ConcessionStep.To.WITHDRAWN));
  }
}
