package io.kijun.supplier.followup;

import io.kijun.supplier.followup.AcceptanceOnRecord.AcceptanceState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which acceptances are listed. What is null does not restrict.
 *
 * @param supplier its code; null: of all suppliers that have not ended
 * @param endingWithin those that count now, and have their last day within so many days
 */
public record AcceptanceQuery(
    @Nullable String supplier, @Nullable AcceptanceFilter state, @Nullable Integer endingWithin) {

  /** Of how many days ahead an end is announced where nobody says. */
  private static final int NOTICE_DAYS = 60;

  /** A state, or what may be said beside it. */
  public enum AcceptanceFilter {
    WAITING,
    IN_FORCE,
    /** It counts, and its last day is near. */
    ENDING,
    ENDED,
    WITHDRAWN
  }

  boolean asksFor(AcceptanceOnRecord one, LocalDate today) {
    return (state == null || is(one, state, today))
        && (endingWithin == null || endsWithin(one, endingWithin, today));
  }

  private boolean is(AcceptanceOnRecord one, AcceptanceFilter asked, LocalDate today) {
    return switch (asked) {
      case WAITING -> one.state() == AcceptanceState.WAITING;
      case IN_FORCE -> one.state() == AcceptanceState.IN_FORCE;
      case ENDING -> endsWithin(one, endingWithin == null ? NOTICE_DAYS : endingWithin, today);
      case ENDED -> one.state() == AcceptanceState.ENDED;
      case WITHDRAWN -> one.state() == AcceptanceState.WITHDRAWN;
    };
  }

  private static boolean endsWithin(AcceptanceOnRecord one, int days, LocalDate today) {
    return one.state() == AcceptanceState.IN_FORCE && !one.until().isAfter(today.plusDays(days));
  }
}
