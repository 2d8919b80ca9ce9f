package io.kijun.supplier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All events of the world. They and their steps are added, never changed; texts can be erased. */
public interface WorldEvents {

  /** Adds one that was entered. */
  void add(WorldEvent event);

  /**
   * Adds a step.
   *
   * @return false, and nothing is added, where it was taken already
   */
  boolean add(UUID event, WorldEvent.Step step);

  /** An event. */
  Optional<WorldEvent> find(UUID id);

  /**
   * Events, the last entered first.
   *
   * @param before only those entered before this one; null: all
   */
  List<WorldEvent> list(@Nullable UUID before, int most);

  /** Keeps that a user was shown whom an event makes overdue; a second time changes nothing. */
  void addLook(UUID event, String actor, String hash, Instant at);

  /** The hashes of what a user was shown of whom an event makes overdue. */
  Set<String> looks(UUID event, String actor);

  /** Those that are confirmed and not withdrawn, up to a day, in the order in which they came. */
  List<WorldEvent> counting(LocalDate upTo);

  /**
   * Erases what people wrote of an event.
   *
   * @return whether there was anything to erase
   */
  boolean eraseTexts(UUID event);
}
