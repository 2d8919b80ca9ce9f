package io.kijun.portfolio.campaign;

import io.kijun.portfolio.campaign.Campaigns.SheetStep;
import io.kijun.portfolio.campaign.Campaigns.StepTaken;
import io.kijun.supplier.checksheet.received.SheetState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is on record of a supplier in a campaign, and the state that follows from it. */
final class MemberHistory {

  private final Map<UUID, SheetStep> sheets = new LinkedHashMap<>();
  private final @Nullable Instant askedAt;
  private @Nullable Instant receivedAt;
  private @Nullable Instant returnedAt;
  private @Nullable Instant acceptedAt;
  private @Nullable Instant remindedAt;
  private int reminders;
  private @Nullable StepTaken leftOut;

  /**
   * Nothing yet but that it was asked.
   *
   * @param askedAt null: it was not
   */
  MemberHistory(@Nullable Instant askedAt) {
    this.askedAt = askedAt;
  }

  /** Something was done about it. */
  void add(StepTaken step) {
    switch (step.step()) {
      case LEFT_OUT -> leftOut = step;
      case TAKEN_BACK -> leftOut = null;
      case REMINDED -> {
        reminders++;
        remindedAt = step.recordedAt();
      }
    }
  }

  /** A sheet of it came into a state; one that came before it was asked is an earlier answer. */
  void add(SheetStep step) {
    if (askedAt != null && step.receivedAt().isBefore(askedAt)) {
      return;
    }
    if (receivedAt == null || step.receivedAt().isBefore(receivedAt)) {
      receivedAt = step.receivedAt();
    }
    sheets.put(step.sheet(), step);
    if (step.state() == SheetState.ACCEPTED) {
      acceptedAt = step.since();
    } else if (step.state() == SheetState.RETURNED) {
      returnedAt = step.since();
    }
  }

  /**
   * How far it has come.
   *
   * @param past whether the day until which it was to answer is past
   */
  Member member(Campaigns.Taken supplier, boolean past) {
    return new Member(
        supplier.supplier(),
        supplier.name(),
        state(past),
        askedAt,
        reminders,
        remindedAt,
        receivedAt,
        returnedAt,
        acceptedAt,
        deciding(),
        (int) sheets.values().stream().filter(one -> one.state() == SheetState.RECEIVED).count(),
        leftOut == null ? null : leftOut.reason());
  }

  private MemberState state(boolean past) {
    if (leftOut != null) {
      return MemberState.LEFT_OUT;
    }
    if (has(SheetState.ACCEPTED)) {
      return MemberState.ACCEPTED;
    }
    if (has(SheetState.RECEIVED)) {
      return MemberState.IN;
    }
    boolean returned = has(SheetState.RETURNED);
    if (askedAt == null && !returned) {
      return MemberState.NOT_ASKED;
    }
    if (past) {
      return MemberState.LATE;
    }
    return returned ? MemberState.RETURNED : MemberState.ASKED;
  }

  private boolean has(SheetState state) {
    return sheets.values().stream().anyMatch(one -> one.state() == state);
  }

  /** One that was accepted, else one that waits, else the last. */
  private @Nullable UUID deciding() {
    UUID deciding = null;
    for (SheetStep one : sheets.values()) {
      boolean first = deciding == null;
      if (first || weight(one) >= weight(sheets.getOrDefault(deciding, one))) {
        deciding = one.sheet();
      }
    }
    return deciding;
  }

  private static int weight(SheetStep sheet) {
    return switch (sheet.state()) {
      case ACCEPTED -> 3;
      case RECEIVED -> 2;
      case RETURNED -> 1;
      case REPLACED -> 0;
    };
  }
}
