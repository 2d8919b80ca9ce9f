package io.kijun.record;

import io.kijun.core.evidence.Event;
import java.util.List;
import java.util.UUID;

/** The sets of events of the world that evaluations saw: each is kept once. */
public interface WorldEventsSeen {

  /** An event of the world, by its id. */
  record SeenEvent(UUID id, Event event) {}

  /** Keeps a set that is not empty, and gives its id. */
  UUID keep(List<UUID> events);

  /** The events of a set, by id. */
  List<SeenEvent> of(UUID set);
}
