package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.Today;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws an event of the world: evaluations that are made from then on see it no more; those
 * that saw it stay as they are.
 */
@Component
public class WithdrawingEvent {

  private final WorldEvents events;
  private final ActivityLog log;
  private final Today today;

  WithdrawingEvent(WorldEvents events, ActivityLog log, Today today) {
    this.events = events;
    this.log = log;
    this.today = today;
  }

  /**
   * Withdraws it, confirmed or not: for all suppliers, and so by somebody who sees them all.
   *
   * @param comment why; null: not said
   * @throws EventRefused if there is no such event, or it was withdrawn before, or not by this
   *     person
   */
  @Transactional
  public WorldEvent withdraw(UUID id, @Nullable String comment, Sight sight, Actor actor) {
    WorldEvent event = events.find(id).orElseThrow(EventRefused::unknown);
    if (sight.limit().isPresent()) {
      throw EventRefused.byLimited();
    }
    Step step =
        new Step(
            EventState.WITHDRAWN,
            actor.name(),
            comment == null || comment.isBlank() ? null : comment,
            null,
            today.now());
    if (!events.add(id, step)) {
      throw EventRefused.over();
    }
    log.add(
        actor,
        LogAction.WORLD_EVENT_WITHDRAWN,
        id.toString(),
        null,
        Map.of("from", event.state().name()));
    List<Step> steps = new ArrayList<>(event.steps());
    steps.add(step);
    return event.with(steps);
  }
}
