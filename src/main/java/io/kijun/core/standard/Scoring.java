package io.kijun.core.standard;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Weights (評点): of an item by its number, else by its obligation.
 *
 * @param partialWorth what a PARTIAL item is worth, 0 to 1
 */
public record Scoring(
    Map<Obligation, BigDecimal> byObligation,
    Map<String, BigDecimal> byItem,
    BigDecimal partialWorth) {

  /** The weight of an item. */
  public BigDecimal weightOf(Item item) {
    BigDecimal own = byItem.get(item.no());
    return own != null ? own : byObligation.getOrDefault(item.obligation(), BigDecimal.ONE);
  }
}
