package io.kijun.supplier;

import io.kijun.access.Gifts;
import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.Today;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Seen;
import io.kijun.supplier.WorldEvent.Step;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirms an event of the world, so that evaluations of facts on record see it from then on: by a
 * second person, who has seen whom it makes overdue.
 */
@Component
public class ConfirmingEvent {

  private final WorldEvents events;
  private final LookingAhead looking;
  private final Gifts gifts;
  private final ActivityLog log;
  private final Today today;

  ConfirmingEvent(
      WorldEvents events, LookingAhead looking, Gifts gifts, ActivityLog log, Today today) {
    this.events = events;
    this.looking = looking;
    this.gifts = gifts;
    this.log = log;
    this.today = today;
  }

  /**
   * What the second person says to have seen. Whoever states neither takes it as it is now.
   *
   * @param hash of whom it makes overdue; null: not stated
   * @param count how many suppliers; null: not stated
   */
  public record Stated(@Nullable String hash, @Nullable Integer count) {

    /** Whether it is so. */
    boolean agreesWith(Seen now) {
      return (hash == null || hash.equals(now.hash())) && (count == null || count == now.count());
    }

    @Override
    public String toString() {
      return (hash == null ? "" : hash + " ") + (count == null ? "" : count);
    }
  }

  /**
   * Confirms it.
   *
   * @throws EventRefused if it cannot be confirmed, or not by this person, or what was seen is not
   *     how it is now
   */
  @Transactional
  public WorldEvent confirm(UUID id, Stated stated, Sight sight, Actor actor) {
    WorldEvent event = events.find(id).orElseThrow(EventRefused::unknown);
    if (event.state() != EventState.ENTERED) {
      throw EventRefused.over();
    }
    checkPerson(event, sight, actor);
    Seen now = looking.of(event.event()).seen();
    if (!stated.agreesWith(now)) {
      throw EventRefused.changed(now, stated.toString().strip());
    }
    Step step = new Step(EventState.CONFIRMED, actor.name(), null, now, today.now());
    if (!events.add(id, step)) {
      throw EventRefused.over();
    }
    log.add(
        actor,
        LogAction.WORLD_EVENT_CONFIRMED,
        id.toString(),
        now.hash(),
        Map.of("overdue", Integer.toString(now.count())));
    return event.with(List.of(step));
  }

  private void checkPerson(WorldEvent event, Sight sight, Actor actor) {
    if (actor.name().equals(event.actor())) {
      throw EventRefused.byAuthor();
    }
    if (gifts.anyAfter(event.id(), actor.name(), List.of(event.actor()))) {
      throw EventRefused.byGift();
    }
    if (sight.limit().isPresent()) {
      throw EventRefused.byLimited();
    }
  }
}
