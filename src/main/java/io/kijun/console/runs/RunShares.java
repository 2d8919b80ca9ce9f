package io.kijun.console.runs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares from 0 to 1 as pages show them. */
final class RunShares {

  private static final int[] BOUNDS = {90, 80, 70, 60};

  private RunShares() {}

  /** In per cent; nothing applies: a dash. */
  static String percent(@Nullable BigDecimal share) {
    return share == null
        ? "–"
        : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** In whole per cent, without the sign. */
  static String whole(@Nullable BigDecimal share) {
    return share == null
        ? "–"
        : share.movePointRight(2).setScale(0, RoundingMode.FLOOR).toPlainString();
  }

  /** How dark it is: the lower, the darker. */
  static String look(@Nullable BigDecimal share) {
    if (share == null) {
      return "";
    }
    int percent = share.movePointRight(2).intValue();
    for (int i = 0; i < BOUNDS.length; i++) {
      if (percent >= BOUNDS[i]) {
        return "h" + (i + 1);
      }
    }
    return "h5";
  }

  /** Of a whole, in per cent. */
  static String of(int some, int all) {
    return all == 0
        ? "–"
        : percent(
            BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP));
  }
}
