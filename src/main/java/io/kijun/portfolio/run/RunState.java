package io.kijun.portfolio.run;

/** How far a run has come. The names stand in stores and answers, and stay. */
public enum RunState {
  /** Nobody works on it yet. */
  QUEUED,
  RUNNING,
  /** Every supplier has its result. */
  DONE,
  /** Somebody ended it: some suppliers have none. */
  CANCELLED,
  /** It could not go on, though it was tried again: some suppliers have none. */
  FAILED
}
