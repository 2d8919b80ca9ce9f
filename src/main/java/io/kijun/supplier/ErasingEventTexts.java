package io.kijun.supplier;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what people wrote of an event of the world; the event stays, and what came of it. */
@Component
public class ErasingEventTexts {

  private final WorldEvents events;
  private final ActivityLog log;

  ErasingEventTexts(WorldEvents events, ActivityLog log) {
    this.events = events;
    this.log = log;
  }

  /**
   * Erases.
   *
   * @return whether there was anything to erase
   * @throws EventRefused if there is no such event
   */
  @Transactional
  public boolean erase(UUID id, Actor actor) {
    WorldEvent event = events.find(id).orElseThrow(EventRefused::unknown);
    boolean erased = events.eraseTexts(event.id());
    log.add(
        actor,
        LogAction.WORLD_EVENT_ERASED,
        id.toString(),
        null,
        Map.of("texts", Boolean.toString(erased)));
    return erased;
  }
}
