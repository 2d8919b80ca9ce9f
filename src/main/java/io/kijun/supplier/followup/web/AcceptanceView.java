package io.kijun.supplier.followup.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.supplier.FactsOrigin;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.followup.AcceptanceOnRecord;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionStep;
import io.kijun.supplier.followup.web.ConcessionView.StepTold;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An acceptance.
 *
 * @param item null: it came with facts, and only the criterion is known
 * @param reason null: it came with a sheet or with facts, or was erased
 * @param actor who asked for it, or brought in the sheet or the facts
 * @param byTwoPeople whether it counts, or counted, because a second person approved it; what came
 *     with a sheet or with facts is the act of the one reviewer who took them in
 * @param approved the step of the second person; null: not taken
 * @param withdrawn null: it is not
 * @param source with what it came into the facts; null: it is in none
 * @param factsVersion that has it first; null: none has
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AcceptanceView(
    String id,
    String supplier,
    @Nullable String item,
    @Nullable String criterion,
    @Nullable String reason,
    LocalDate until,
    AcceptanceOnRecord.AcceptanceState state,
    @Nullable String actor,
    @Nullable Instant recordedAt,
    boolean byTwoPeople,
    @Nullable StepTold approved,
    @Nullable StepTold withdrawn,
    FactsOrigin.@Nullable Kind source,
    @Nullable Integer factsVersion) {

  static AcceptanceView of(AcceptanceOnRecord one) {
    Concession asked = one.asked();
    FactsVersion recorded = one.recorded();
    String brought = recorded == null ? null : recorded.actor();
    Instant since = recorded == null ? null : recorded.recordedAt();
    return new AcceptanceView(
        one.id(),
        one.supplier(),
        one.item(),
        one.criterion(),
        asked == null ? null : asked.reason(),
        one.until(),
        one.state(),
        asked == null ? brought : asked.actor(),
        asked == null ? since : asked.recordedAt(),
        asked != null && asked.step(ConcessionStep.To.APPROVED).isPresent(),
        StepTold.of(asked, ConcessionStep.To.APPROVED),
        StepTold.of(asked, ConcessionStep.To.WITHDRAWN),
        recorded == null ? null : recorded.source().kind(),
        one.version());
  }
}
