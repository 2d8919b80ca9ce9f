package io.kijun.core.ruleset.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, exact.
 *
 * @param part from 0 to the whole, in units
 * @param whole in units; 0 where there is nothing to have a share of
 * @param unit how many units make one: more than one where thirds and the like are counted
 */
public record Share(BigDecimal part, BigDecimal whole, BigInteger unit) {

  /** A share in whole units. */
  public Share(BigDecimal part, BigDecimal whole) {
    this(part, whole, BigInteger.ONE);
  }

  /** A share by number. */
  public static Share of(int part, int whole) {
    return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** The share if of what it is made of one share is exchanged for another. */
  public Share exchanged(Share before, Share after) {
    BigInteger common = common(common(unit, before.unit), after.unit);
    Share whole = in(common);
    Share less = before.in(common);
    Share more = after.in(common);
    return new Share(
        whole.part.subtract(less.part).add(more.part),
        whole.whole.subtract(less.whole).add(more.whole),
        common);
  }

  /** The least unit that both are made of. */
  public static BigInteger common(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  private Share in(BigInteger finer) {
    BigDecimal factor = new BigDecimal(finer.divide(unit));
    return new Share(part.multiply(factor), whole.multiply(factor), finer);
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
