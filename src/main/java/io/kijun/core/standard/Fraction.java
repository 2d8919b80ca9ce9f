package io.kijun.core.standard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, in lowest terms: equal ones are equal however they came about.
 *
 * @param part from 0 on
 * @param whole from 1 on
 */
public record Fraction(BigInteger part, BigInteger whole) implements Comparable<Fraction> {

  /** Nothing. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /** How many decimals are shown, of any share. */
  public static final int SHOWN_DECIMALS = 4;

  /** Brings it to lowest terms. */
  public Fraction {
    if (whole.signum() <= 0 || part.signum() < 0) {
      throw new IllegalArgumentException("no share: " + part + "/" + whole);
    }
    BigInteger common = part.gcd(whole);
    part = part.divide(common);
    whole = whole.divide(common);
  }

  /** One number by another, which is more than 0. */
  public static Fraction of(BigDecimal part, BigDecimal whole) {
    int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
    return new Fraction(
        part.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(),
        whole.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue());
  }

  /** A number as a fraction. */
  public static Fraction of(BigDecimal number) {
    return of(number, BigDecimal.ONE);
  }

  /** The one that {@link #toString()} wrote. */
  public static Fraction parse(String text) {
    int line = text.indexOf('/');
    return new Fraction(
        new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
  }

  /** The sum of both. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
  }

  /** One of so many equal parts of it. */
  public Fraction dividedBy(int parts) {
    return new Fraction(part, whole.multiply(BigInteger.valueOf(parts)));
  }

  /** As it is shown. */
  public BigDecimal shown() {
    return new BigDecimal(part).divide(new BigDecimal(whole), SHOWN_DECIMALS, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }

  /** As {@code 137/150}. */
  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
