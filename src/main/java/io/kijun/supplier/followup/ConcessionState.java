package io.kijun.supplier.followup;

/** How far a concession has come. The names stand in answers, and stay. */
public enum ConcessionState {
  /** It waits for a second person, and has no effect. */
  WAITING,
  /** It counts, up to its last day. */
  IN_FORCE,
  /** Its last day has passed, whether it was approved or not. */
  ENDED,
  WITHDRAWN
}
