package io.kijun.supplier.followup;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are listed. What is null does not restrict.
 *
 * @param supplier its code; null: of all suppliers that have not ended
 * @param owner who does it, as planned; in any case and width
 */
public record FindingQuery(
    @Nullable String supplier,
    @Nullable FindingFilter state,
    @Nullable String group,
    @Nullable String item,
    @Nullable String owner,
    @Nullable Boolean overdue) {

  /** A state, or what may be said beside it. */
  public enum FindingFilter {
    OPEN,
    PLANNED,
    CLAIMED,
    DONE,
    EXCEPTION,
    REAPPEARED,
    /** No state: in whichever, its day has passed, and it is neither done nor tolerated. */
    OVERDUE
  }

  /** Whether anything can be asked for of a supplier, as its findings are all together. */
  boolean mayBeOf(FoldSummary all, boolean plans, boolean exceptions, LocalDate today) {
    boolean dueBy = all.anyNotDone() && (plans || today.isAfter(all.due()));
    boolean asState =
        state == null
            || switch (state) {
              case OPEN -> all.found();
              case PLANNED -> all.found() && plans;
              case CLAIMED -> all.claimed();
              case DONE -> all.done();
              case EXCEPTION -> all.anyNotDone() && exceptions;
              case REAPPEARED -> all.again();
              case OVERDUE -> dueBy;
            };
    return asState && (plans || owner == null) && (dueBy || !Boolean.TRUE.equals(overdue));
  }

  /** Whether a finding can be asked for, by what standings said of it alone. */
  boolean mayBe(FindingTrack track) {
    boolean done = state == FindingFilter.DONE;
    boolean other = state != null && !done;
    return (item == null || item.equals(track.key().item()))
        && (!done || track.isDone())
        && !(track.isDone() && (other || Boolean.TRUE.equals(overdue)));
  }

  /** Whether a finding is asked for. */
  boolean asksFor(FollowedFinding one) {
    FollowUpPlan plan = one.plan();
    return (state == null || is(one, state))
        && (overdue == null || overdue == one.overdue())
        && (owner == null
            || (plan != null && plan.owner() != null && alike(owner).equals(alike(plan.owner()))));
  }

  private static boolean is(FollowedFinding one, FindingFilter state) {
    return switch (state) {
      case OPEN -> one.state() == FollowUpState.OPEN;
      case PLANNED -> one.state() == FollowUpState.PLANNED;
      case CLAIMED -> one.state() == FollowUpState.CLAIMED;
      case DONE -> one.state() == FollowUpState.DONE;
      case EXCEPTION -> one.state() == FollowUpState.EXCEPTION;
      case REAPPEARED -> one.state() == FollowUpState.REAPPEARED;
      case OVERDUE -> one.overdue();
    };
  }

  private static String alike(String name) {
    return Normalizer.normalize(Objects.requireNonNull(name), Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
