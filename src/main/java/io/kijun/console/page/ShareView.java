package io.kijun.console.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share, as {@code parts :: bar} shows it.
 *
 * @param percent how long the bar is, of 100
 * @param shown the figure beside it
 * @param low whether it is under 70 %
 */
public record ShareView(String percent, String shown, boolean low) {

  private static final BigDecimal LOW = new BigDecimal("0.7");

  /** A share from 0 to 1. */
  public static ShareView of(BigDecimal share) {
    String percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    return new ShareView(percent, percent + "%", share.compareTo(LOW) < 0);
  }
}
