package io.kijun.supplier.followup;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a finding has come.
 *
 * @param cause the first of its causes when it was found last
 * @param reappeared whether it was done before, and was found again, whatever its state is now
 * @param since the day of the standing that found it first, or first again after it was done
 * @param due by when it is to be done: as planned, or else as it was found first
 * @param firstDue as it was found first
 * @param overdue whether that day has passed, and it is neither done nor tolerated
 * @param plan null: there is none
 * @param exception that tolerates it now; null: none does
 * @param closedBy null: it is not done
 * @param history in order
 */
public record FollowedFinding(
    FollowUpId id,
    Cause cause,
    Severity severity,
    FollowUpState state,
    boolean reappeared,
    LocalDate since,
    LocalDate due,
    LocalDate firstDue,
    boolean overdue,
    @Nullable FollowUpPlan plan,
    @Nullable Concession exception,
    @Nullable ClosedBy closedBy,
    List<HistoryEntry> history) {

  /** Copies its list. */
  public FollowedFinding {
    history = List.copyOf(history);
  }

  /**
   * What happened to it.
   *
   * @param state a {@link FollowUpState}
   * @param on the day; of a standing its asOf
   * @param evaluation that says so; null: somebody does
   * @param by the user who says so; null: an evaluation does, or nobody
   * @param why a cause, what closed it, or what was written; null: not said, or erased
   */
  public record HistoryEntry(
      String state,
      LocalDate on,
      @Nullable UUID evaluation,
      @Nullable String by,
      @Nullable String why) {}
}
