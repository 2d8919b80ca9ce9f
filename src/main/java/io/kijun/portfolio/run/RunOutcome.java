package io.kijun.portfolio.run;

/** What a run came to for a supplier. The names stand in stores and answers, and stay. */
public enum RunOutcome {
  /** It was evaluated. */
  JUDGED,
  /** Nothing can have changed since its last evaluation, which holds. */
  KNOWN,
  /** Nothing is on record of it that could be evaluated. */
  NOT_ANSWERED,
  /** It could not be evaluated. */
  FAILED
}
