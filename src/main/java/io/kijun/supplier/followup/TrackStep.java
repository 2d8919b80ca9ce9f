package io.kijun.supplier.followup;

import io.kijun.core.standard.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What a standing said of a finding that it had not said before.
 *
 * @param cause of FOUND: the first of its causes; else null
 * @param by of DONE: what closed it; else null
 */
record TrackStep(Kind kind, StandingRef at, @Nullable Cause cause, @Nullable ClosedBy by) {

  enum Kind {
    FOUND,
    CLAIMED,
    DONE
  }

  static TrackStep found(StandingRef at, Cause cause) {
    return new TrackStep(Kind.FOUND, at, cause, null);
  }

  static TrackStep claimed(StandingRef at) {
    return new TrackStep(Kind.CLAIMED, at, null, null);
  }

  static TrackStep done(StandingRef at, ClosedBy by) {
    return new TrackStep(Kind.DONE, at, null, by);
  }
}
