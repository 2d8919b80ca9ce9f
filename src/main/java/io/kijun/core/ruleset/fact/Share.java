package io.kijun.core.ruleset.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, exact.
 *
 * @param part from 0 to the whole
 * @param whole 0 where there is nothing to have a share of
 */
public record Share(BigDecimal part, BigDecimal whole) {

  /** A share by number. */
  public static Share of(int part, int whole) {
    return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** The share if of what it is made of one share is exchanged for another. */
  public Share exchanged(Share before, Share after) {
    return new Share(
        part.subtract(before.part).add(after.part), whole.subtract(before.whole).add(after.whole));
  }

  /** Whether it is at least a given share; never where there is no whole. */
  public boolean isAtLeast(BigDecimal least) {
    return whole.signum() > 0 && part.compareTo(least.multiply(whole)) >= 0;
  }

  /** Four decimals, or null where there is no whole. */
  public @Nullable BigDecimal shown() {
    return whole.signum() == 0 ? null : part.divide(whole, 4, RoundingMode.HALF_UP);
  }
}
