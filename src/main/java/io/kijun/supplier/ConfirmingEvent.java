package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.access.TwoPeople;
import io.kijun.access.TwoPeople.Written;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.Today;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Seen;
import io.kijun.supplier.WorldEvent.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Confirms an event of the world, so that evaluations of facts on record see it from then on: by a
 * second person, who has seen whom it makes overdue.
 */
@Component
public class ConfirmingEvent {

  private final WorldEvents events;
  private final LookingAhead looking;
  private final TwoPeople people;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final Today today;

  ConfirmingEvent(
      WorldEvents events,
      LookingAhead looking,
      TwoPeople people,
      ActivityLog log,
      TransactionOperations transactions,
      Today today) {
    this.events = events;
    this.looking = looking;
    this.people = people;
    this.log = log;
    this.transactions = transactions;
    this.today = today;
  }

  /**
   * What the second person says to have seen. Whoever states no hash must have looked at the event
   * as it is now, unless it makes nobody overdue: a count is easily guessed.
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
   * @throws EventRefused if it cannot be confirmed, or not by this person, or nothing was seen, or
   *     what was seen is not how it is now
   */
  public WorldEvent confirm(UUID id, Stated stated, Sight sight, Actor actor) {
    WorldEvent asked = open(id);
    checkPerson(asked, sight, actor);
    LookingAhead.Looked looked = looking.look(asked.event());
    Seen now = looked.overdue().seen();
    checkSeen(id, stated, now, actor);
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              WorldEvent event = open(id);
              checkPerson(event, sight, actor);
              if (!looking.isStill(looked, event.event())) {
                throw EventRefused.changed(now, stated.toString().strip());
              }
              return confirmed(event, now, actor);
            }));
  }

  private WorldEvent open(UUID id) {
    WorldEvent event = events.find(id).orElseThrow(EventRefused::unknown);
    if (event.state() != EventState.ENTERED) {
      throw EventRefused.over();
    }
    return event;
  }

  private void checkSeen(UUID id, Stated stated, Seen now, Actor actor) {
    Set<String> looks = stated.hash() == null ? events.looks(id, actor.name()) : Set.of();
    boolean nobody = now.count() == 0;
    if (stated.hash() == null && looks.isEmpty() && !nobody) {
      throw EventRefused.notSeen();
    }
    boolean sawIt = stated.hash() != null || looks.contains(now.hash()) || nobody;
    if (!sawIt || !stated.agreesWith(now)) {
      throw EventRefused.changed(now, stated.toString().strip());
    }
  }

  private WorldEvent confirmed(WorldEvent event, Seen now, Actor actor) {
    UUID id = event.id();
    Step step = new Step(EventState.CONFIRMED, actor.name(), null, now, today.now());
    if (!events.add(id, step)) {
      throw EventRefused.over();
    }
    // Everybody reads it, but not everybody may know how many suppliers there are.
    log.add(actor, LogAction.WORLD_EVENT_CONFIRMED, id.toString(), now.hash(), Map.of());
    return event.with(List.of(step));
  }

  private void checkPerson(WorldEvent event, Sight sight, Actor actor) {
    people
        .tieOfReviewers(
            actor.name(), Written.by(event.actor(), event.id()), seen -> seen.limit().isEmpty())
        .ifPresent(
            tie -> {
              throw EventRefused.by(tie);
            });
    if (sight.limit().isPresent()) {
      throw EventRefused.byLimited();
    }
  }
}
