package io.kijun.spark.benchmark;

import java.time.Duration;

/**
 * How fast something went.
 *
 * @param suppliers how many
 * @param seconds by the clock
 * @param processor seconds of the process that did the work, of all its threads
 */
record Speed(long suppliers, double seconds, double processor) {

  double rate() {
    return suppliers / seconds;
  }

  /** Milliseconds of processor for each. */
  double processorEach() {
    return 1000 * processor / suppliers;
  }

  /** What a process has used of the processor so far, in seconds. */
  static double processor(ProcessHandle process) {
    Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
    return used.toNanos() / 1e9;
  }
}
