package io.kijun.supplier.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks to be granted a supplier up to a day, and a second person approves.
 *
 * @param finding the item, or the criterion of it, that it is about
 * @param until the last day
 * @param reason null: erased
 * @param factsVersion of an acceptance: the version whose declaration was seen; else null
 * @param actor the user who asked
 * @param steps what came of it, in order
 */
public record Concession(
    UUID id,
    Kind kind,
    String supplier,
    FollowedKey finding,
    LocalDate until,
    @Nullable String reason,
    @Nullable Integer factsVersion,
    String actor,
    Instant recordedAt,
    List<ConcessionStep> steps) {

  /** What is granted. The names stand in stores, and stay. */
  public enum Kind {
    /** A shortfall is tolerated: follow-up changes, never a verdict. */
    EXCEPTION,
    /** That it does not apply is accepted. */
    ACCEPTANCE
  }

  /** Copies its list. */
  public Concession {
    steps = List.copyOf(steps);
  }

  /** The step to a state; empty: it was not taken. */
  public Optional<ConcessionStep> step(ConcessionStep.To to) {
    return steps.stream().filter(one -> one.to() == to).findFirst();
  }

  /** The same with one more step. */
  Concession with(ConcessionStep step) {
    List<ConcessionStep> more = new ArrayList<>(steps);
    more.add(step);
    return with(more);
  }

  /** The same with these steps. */
  public Concession with(List<ConcessionStep> taken) {
    return new Concession(
        id, kind, supplier, finding, until, reason, factsVersion, actor, recordedAt, taken);
  }

  /** How far it has come on a day. */
  public ConcessionState on(LocalDate today) {
    if (step(ConcessionStep.To.WITHDRAWN).isPresent()) {
      return ConcessionState.WITHDRAWN;
    }
    if (today.isAfter(until)) {
      return ConcessionState.ENDED;
    }
    return step(ConcessionStep.To.APPROVED).isPresent()
        ? ConcessionState.IN_FORCE
        : ConcessionState.WAITING;
  }
}
