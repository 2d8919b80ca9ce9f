package io.kijun.supplier.followup;

import io.kijun.core.evaluation.ResultDigest.OfFinding;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What standings said of one finding, in order.
 *
 * @param cause the first of its causes when it was found last
 * @param severity likewise
 * @param due by when it was to be done when it was found first, or first again after it was done
 * @param roots the items that held it down when it was found last; mostly none
 * @param steps at least one
 */
record FindingTrack(
    FollowedKey key,
    Cause cause,
    Severity severity,
    LocalDate due,
    List<String> roots,
    List<TrackStep> steps) {

  FindingTrack {
    roots = List.copyOf(roots);
    steps = List.copyOf(steps);
  }

  /** Whether it asks for something to be done; the others are told for the record. */
  static boolean isFollowed(Cause cause) {
    return switch (cause) {
      case NO_EVIDENCE,
          NOT_ESTABLISHED,
          NEVER_PERFORMED,
          OVERDUE,
          TOO_FEW,
          INTERVAL_UNSTATED,
          OCCASION_MISSED,
          AUDIENCE_GAP,
          SCOPE_GAP,
          CONTENTS_GAP,
          RETENTION_SHORT,
          DEPENDENCY,
          OVERCLAIM,
          UNJUSTIFIED_NOT_APPLICABLE,
          ANOMALY ->
          true;
      case UNDERCLAIM, NOT_ACCEPTED, ALLOWANCE, LAPSING -> false;
    };
  }

  /** A finding that is new. */
  static FindingTrack first(FollowedKey key, List<OfFinding> found, StandingRef at) {
    OfFinding worst = found.get(0);
    return new FindingTrack(
        key,
        worst.cause(),
        worst.severity(),
        due(found),
        roots(found),
        List.of(TrackStep.found(at, worst.cause())));
  }

  private static LocalDate due(List<OfFinding> found) {
    return found.stream().map(OfFinding::due).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static List<String> roots(List<OfFinding> found) {
    return found.stream().map(OfFinding::root).filter(Objects::nonNull).toList();
  }

  TrackStep last() {
    return steps.get(steps.size() - 1);
  }

  boolean isDone() {
    return last().kind() == TrackStep.Kind.DONE;
  }

  boolean wasDone() {
    return steps.stream().anyMatch(step -> step.kind() == TrackStep.Kind.DONE);
  }

  boolean isClaimed() {
    return last().kind() == TrackStep.Kind.CLAIMED;
  }

  /** It is found again; its day stays unless it was done in between. */
  FindingTrack found(List<OfFinding> found, StandingRef at) {
    OfFinding worst = found.get(0);
    boolean same = last().kind() == TrackStep.Kind.FOUND && worst.cause() == cause;
    return new FindingTrack(
        key,
        worst.cause(),
        worst.severity(),
        isDone() ? due(found) : due,
        roots(found),
        same ? steps : and(TrackStep.found(at, worst.cause())));
  }

  /** A step is taken. */
  FindingTrack with(TrackStep step) {
    return new FindingTrack(key, cause, severity, due, roots, and(step));
  }

  /** It was done because it does not apply, and that is accepted no more. */
  FindingTrack claimedAnew(StandingRef at, LocalDate until) {
    return new FindingTrack(key, cause, severity, until, roots, and(TrackStep.claimed(at)));
  }

  private List<TrackStep> and(TrackStep step) {
    List<TrackStep> more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }
}
