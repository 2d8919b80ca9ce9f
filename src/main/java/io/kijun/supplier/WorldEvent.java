package io.kijun.supplier;

import io.kijun.core.evidence.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the world, for all suppliers: a law promulgated or in force, a serious
 * incident outside, a vulnerability published.
 *
 * @param event its type and its day
 * @param note null: none, or erased
 * @param actor the user who entered it
 * @param steps what came of it, in order
 */
public record WorldEvent(
    UUID id,
    Event event,
    @Nullable String note,
    String actor,
    Instant recordedAt,
    List<Step> steps) {

  /** How far it has come. The names stand in answers, and stay. */
  public enum EventState {
    /** It waits for a second person, and nobody sees it yet. */
    ENTERED,
    /** Evaluations of facts on record see it. */
    CONFIRMED,
    /** It counts no more for evaluations that are made from then on. */
    WITHDRAWN
  }

  /**
   * A step that was taken.
   *
   * @param to CONFIRMED or WITHDRAWN
   * @param comment why; null: not said, or erased
   * @param seen of a confirmation: whom the event makes overdue, as it was seen
   */
  public record Step(
      EventState to,
      String actor,
      @Nullable String comment,
      @Nullable Seen seen,
      Instant recordedAt) {}

  /**
   * What was seen of whom an event makes overdue.
   *
   * @param hash of all that was shown
   * @param count how many suppliers
   */
  public record Seen(String hash, int count) {}

  /** Copies its list. */
  public WorldEvent {
    steps = List.copyOf(steps);
  }

  /** The same event after these steps. */
  public WorldEvent with(List<Step> taken) {
    return new WorldEvent(id, event, note, actor, recordedAt, taken);
  }

  /** How far it has come. */
  public EventState state() {
    return steps.isEmpty() ? EventState.ENTERED : steps.get(steps.size() - 1).to();
  }

  /** The step to a state, if it was taken. */
  public Optional<Step> step(EventState to) {
    return steps.stream().filter(step -> step.to() == to).findFirst();
  }
}
