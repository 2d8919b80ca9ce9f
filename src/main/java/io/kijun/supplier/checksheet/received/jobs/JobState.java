package io.kijun.supplier.checksheet.received.jobs;

/** How far a job has come. One that waits for its turn is said to be running. */
public enum JobState {
  RUNNING,
  DONE,
  CANCELLED,
  FAILED
}
