package io.kijun.supplier;

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
   * Withdraws it, confirmed or not.
   *
   * @param comment why; null: not said
   * @throws EventRefused if there is no such event, or it was withdrawn before
   */
  @Transactional
  public WorldEvent withdraw(UUID id, @Nullable String comment, Actor actor) {
    WorldEvent event = events.find(id).orElseThrow(EventRefused::unknown);
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
