package io.kijun.supplier.followup.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.supplier.followup.ClosedBy;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.FollowUpPlan;
import io.kijun.supplier.followup.FollowUpState;
import io.kijun.supplier.followup.FollowedFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is followed.
 *
 * @param cause the first of its causes when it was found last
 * @param reappeared whether it was done before, and was found again, whatever its state is now
 * @param since the day of the standing that found it
 * @param due by when it is to be done: as planned, or else as it was found first
 * @param firstDue as it was found first
 * @param closedBy null: it is not done
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FindingView(
    String id,
    String supplier,
    String item,
    @Nullable String criterion,
    Cause cause,
    Severity severity,
    FollowUpState state,
    boolean reappeared,
    LocalDate since,
    LocalDate due,
    LocalDate firstDue,
    boolean overdue,
    @Nullable PlanTold plan,
    @Nullable Tolerated exception,
    @Nullable ClosedBy closedBy,
    List<FollowedFinding.HistoryEntry> history) {

  static final List<String> HEADINGS =
      List.of(
          "id",
          "supplier",
          "item",
          "criterion",
          "cause",
          "severity",
          "state",
          "reappeared",
          "since",
          "due",
          "firstDue",
          "overdue",
          "owner",
          "date",
          "text",
          "exceptionUntil",
          "closedBy");

  /** What is planned; owner and text are null where they were not given or erased. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record PlanTold(
      @Nullable String owner,
      @Nullable LocalDate date,
      @Nullable String text,
      FollowUpPlan.PlannedBy origin,
      String actor,
      Instant recordedAt) {

    static PlanTold of(FollowUpPlan plan) {
      return new PlanTold(
          plan.owner(), plan.date(), plan.text(), plan.origin(), plan.actor(), plan.recordedAt());
    }
  }

  /** The exception that tolerates it. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Tolerated(UUID id, LocalDate until, @Nullable String reason) {

    static Tolerated of(Concession one) {
      return new Tolerated(one.id(), one.until(), one.reason());
    }
  }

  static FindingView of(FollowedFinding one) {
    FollowUpPlan plan = one.plan();
    Concession exception = one.exception();
    return new FindingView(
        one.id().text(),
        one.id().supplier(),
        one.id().finding().item(),
        one.id().finding().criterion(),
        one.cause(),
        one.severity(),
        one.state(),
        one.reappeared(),
        one.since(),
        one.due(),
        one.firstDue(),
        one.overdue(),
        plan == null ? null : PlanTold.of(plan),
        exception == null ? null : Tolerated.of(exception),
        one.closedBy(),
        one.history());
  }

  /** The same as a line under {@link #HEADINGS}. */
  static List<@Nullable Object> line(FollowedFinding finding) {
    FindingView one = of(finding);
    PlanTold plan = one.plan;
    return Arrays.asList(
        one.id,
        one.supplier,
        one.item,
        one.criterion,
        one.cause,
        one.severity,
        one.state,
        one.reappeared,
        one.since,
        one.due,
        one.firstDue,
        one.overdue,
        plan == null ? null : plan.owner,
        plan == null ? null : plan.date,
        plan == null ? null : plan.text,
        one.exception == null ? null : one.exception.until,
        one.closedBy);
  }
}
