package io.kijun.supplier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads events of the world. */
@Component
public final class ReadingEvents {

  private final WorldEvents events;

  ReadingEvents(WorldEvents events) {
    this.events = events;
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
   * Events, the last entered first.
   *
   * @param before only those entered before this one; null: all
   */
  public List<WorldEvent> list(@Nullable UUID before, int most) {
    return events.list(before, most);
  }
}
