package io.kijun.supplier.web;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.standard.Sharing;
import io.kijun.supplier.EventOverdue;
import io.kijun.supplier.EventOverdue.Affected;
import io.kijun.supplier.EventOverdue.Duty;
import io.kijun.supplier.EventOverdue.ItemChange;
import io.kijun.supplier.EventOverdue.LapseChange;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the world.
 *
 * @param confirmed the step of the second person; null: not taken
 * @param withdrawn null: it is not
 * @param overdue whom it makes overdue, of the suppliers in sight; null: it was not looked for
 */
record WorldEventView(
    UUID id,
    String type,
    LocalDate date,
    @Nullable String note,
    EventState state,
    String actor,
    Instant recordedAt,
    @Nullable StepView confirmed,
    @Nullable StepView withdrawn,
    @Nullable OverdueView overdue) {

  /**
   * A step.
   *
   * @param seen how many suppliers were seen to become overdue, and the hash of what was seen; of a
   *     confirmation, for those who see all suppliers
   */
  record StepView(
      String actor, Instant recordedAt, @Nullable String comment, WorldEvent.@Nullable Seen seen) {

    static @Nullable StepView of(WorldEvent event, EventState to, Sight sight) {
      return event.step(to).map(step -> of(step, sight)).orElse(null);
    }

    private static StepView of(Step step, Sight sight) {
      WorldEvent.Seen seen = sight.limit().isEmpty() ? step.seen() : null;
      return new StepView(step.actor(), step.recordedAt(), step.comment(), seen);
    }
  }

  /**
   * Whom an event makes overdue.
   *
   * @param hash of all that is shown, to be stated with the confirmation; so may the count
   */
  record OverdueView(
      LocalDate asOf, EvaluatedBy ruleset, int count, String hash, List<AffectedView> suppliers) {

    static OverdueView of(EventOverdue overdue) {
      WorldEvent.Seen seen = overdue.seen();
      return new OverdueView(
          overdue.asOf(),
          new EvaluatedBy(overdue.ruleset().id(), overdue.ruleset()),
          seen.count(),
          seen.hash(),
          overdue.suppliers().stream().map(AffectedView::of).toList());
    }
  }

  /** A ruleset. */
  record EvaluatedBy(RulesetId id, RulesetHash hash) {}

  /** A supplier that stands otherwise, or will. */
  record AffectedView(
      String supplier,
      SharingChange decision,
      List<ItemChange> items,
      List<Duty> findings,
      List<LapseChange> lapses) {

    static AffectedView of(Affected one) {
      return new AffectedView(
          one.supplier(),
          new SharingChange(one.decisionBefore(), one.decisionAfter()),
          one.items(),
          one.findings(),
          one.lapses());
    }
  }

  /** The decision without the event and with it. */
  record SharingChange(Sharing before, Sharing after) {}

  static WorldEventView of(WorldEvent event, @Nullable EventOverdue overdue, Sight sight) {
    return new WorldEventView(
        event.id(),
        event.event().type(),
        event.event().date(),
        event.note(),
        event.state(),
        event.actor(),
        event.recordedAt(),
        StepView.of(event, EventState.CONFIRMED, sight),
        StepView.of(event, EventState.WITHDRAWN, sight),
        overdue == null ? null : OverdueView.of(overdue));
  }
}
