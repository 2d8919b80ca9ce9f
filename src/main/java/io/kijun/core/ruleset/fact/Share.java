package io.kijun.core.ruleset.fact;

import io.kijun.core.standard.Fraction;
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

  /** In the largest unit in which it can be told, so that equal shares are equal. */
  public Share {
    if (!unit.equals(BigInteger.ONE)) {
      BigInteger parts = part.toBigIntegerExact();
      BigInteger wholes = whole.toBigIntegerExact();
      BigInteger common = unit.gcd(parts).gcd(wholes);
      part = new BigDecimal(parts.divide(common));
      whole = new BigDecimal(wholes.divide(common));
      unit = unit.divide(common);
    }
  }

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
    return new Share(
        in(common, part).subtract(before.in(common, before.part)).add(after.in(common, after.part)),
        in(common, whole)
            .subtract(before.in(common, before.whole))
            .add(after.in(common, after.whole)),
        common);
  }

  /** The least unit that both are made of. */
  public static BigInteger common(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  private BigDecimal in(BigInteger finer, BigDecimal units) {
    return units.multiply(new BigDecimal(finer.divide(unit)));
  }

  /** Whether it is at least a given share; never where there is no whole. */
  public boolean isAtLeast(BigDecimal least) {
    return whole.signum() > 0 && part.compareTo(least.multiply(whole)) >= 0;
  }

  /** Four decimals, or null where there is no whole. */
  public @Nullable BigDecimal shown() {
    return whole.signum() == 0
        ? null
        : part.divide(whole, Fraction.SHOWN_DECIMALS, RoundingMode.HALF_UP);
  }

  /** What it comes to, however it is told; null where there is no whole. */
  public @Nullable Fraction exact() {
    return whole.signum() == 0 ? null : Fraction.of(part, whole);
  }
}
