package io.kijun.spark;

import java.util.Map;

/**
 * How many suppliers came in and what came of them; nobody is lost.
 *
 * @param engines how many engines were built
 */
public record JobCounts(long in, long evaluated, long refused, long failed, long engines) {

  /** Refuses counts in which somebody is lost. */
  public JobCounts {
    if (in != evaluated + refused + failed) {
      throw new IllegalStateException(
          in + " came in; evaluated " + evaluated + ", refused " + refused + ", failed " + failed);
    }
  }

  static JobCounts of(long in, Map<String, Long> states, long engines) {
    return new JobCounts(
        in,
        states.getOrDefault(SupplierState.EVALUATED.name(), 0L),
        states.getOrDefault(SupplierState.REFUSED.name(), 0L),
        states.getOrDefault(SupplierState.FAILED.name(), 0L),
        engines);
  }

  /** The counts in a line, for people. */
  String told() {
    return "取り込み "
        + in
        + "、評価 "
        + evaluated
        + "、不備 "
        + refused
        + "、評価不能 "
        + failed
        + " / In "
        + in
        + ", evaluated "
        + evaluated
        + ", refused "
        + refused
        + ", failed "
        + failed;
  }
}
