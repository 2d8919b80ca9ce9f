package io.kijun.core.evaluation;

/** How much trace is kept; never touches the result's hash. */
public enum TraceLevel {
  /** None. */
  NONE,
  /** The rules that fired, and why not for what is not met. */
  SUMMARY,
  /** Also what each cell of the rules that fired found. */
  FULL
}
