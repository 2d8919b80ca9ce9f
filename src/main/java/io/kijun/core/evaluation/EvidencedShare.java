package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Counts how much of what is achieved is evidenced: an item that is partly so by the share of its
 * applicable criteria that are. Counted in units of which all those shares are made, so exact.
 */
final class EvidencedShare {

  private final BigInteger unit;
  private final BigInteger[] parts;
  private BigInteger evidenced = BigInteger.ZERO;
  private int achieved;

  EvidencedShare(List<ItemResult> items) {
    BigInteger common = BigInteger.ONE;
    for (ItemResult item : items) {
      if (item.assurance() == Assurance.MIXED) {
        common = Share.common(common, BigInteger.valueOf(item.applicable()));
      }
    }
    unit = common;
    parts = new BigInteger[items.size()];
    for (int item = 0; item < parts.length; item++) {
      parts[item] = part(items.get(item));
    }
  }

  private BigInteger part(ItemResult item) {
    return switch (item.assurance()) {
      case EVIDENCED -> unit;
      case MIXED ->
          unit.multiply(BigInteger.valueOf(item.evidenced()))
              .divide(BigInteger.valueOf(item.applicable()));
      case DECLARED, NONE -> BigInteger.ZERO;
    };
  }

  /** The share of the achieved ones among items. */
  static Share of(List<ItemResult> items) {
    EvidencedShare share = new EvidencedShare(items);
    for (int item = 0; item < items.size(); item++) {
      if (items.get(item).verdict() == Verdict.ACHIEVED) {
        share.count(item, false, 1);
      }
    }
    return share.share();
  }

  /**
   * Counts an achieved item, or takes it out again.
   *
   * @param item its position
   * @param wholly whether it is taken as evidenced, however it is
   * @param one 1, or -1 to take it out
   */
  void count(int item, boolean wholly, int one) {
    achieved += one;
    BigInteger part = wholly ? unit : parts[item];
    evidenced = one > 0 ? evidenced.add(part) : evidenced.subtract(part);
  }

  /** How many are counted. */
  int achieved() {
    return achieved;
  }

  Share share() {
    BigDecimal whole = new BigDecimal(unit).multiply(BigDecimal.valueOf(achieved));
    return new Share(new BigDecimal(evidenced), whole, unit);
  }
}
