package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.runtime.Today;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads events of the world, and keeps on record who has looked whom one makes overdue. */
@Component
public final class ReadingEvents {

  private final WorldEvents events;
  private final LookingAhead looking;
  private final Today today;

  ReadingEvents(WorldEvents events, LookingAhead looking, Today today) {
    this.events = events;
    this.looking = looking;
    this.today = today;
  }

  /**
   * An event.
   *
   * @throws EventRefused if there is none
   */
  public WorldEvent find(UUID id) {
    return events.find(id).orElseThrow(EventRefused::unknown);
  }

  /**
   * Keeps that somebody is shown whom an event makes overdue, if it waits for a second person and
   * they are shown all of it.
   */
  public void look(WorldEvent event, EventOverdue shown, Sight sight, Actor actor) {
    boolean counts =
        event.state() == WorldEvent.EventState.ENTERED
            && sight.limit().isEmpty()
            && !event.actor().equals(actor.name());
    if (counts) {
      events.addLook(event.id(), actor.name(), shown.seen().hash(), today.now());
    }
  }

  /** Whom an event makes overdue, of the suppliers in sight. */
  public EventOverdue overdue(WorldEvent event, Sight sight) {
    return looking.whom(event.event(), sight);
  }

  /**
   * Events, the last entered first.
   *
   * @param before only those entered before this one; null: all
   */
  public List<WorldEvent> list(@Nullable UUID before, int most) {
    return events.list(before, most);
  }
}
