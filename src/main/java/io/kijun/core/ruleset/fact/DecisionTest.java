package io.kijun.core.ruleset.fact;

import io.kijun.core.standard.DecisionRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One filled cell of 総合.
 *
 * @param column the column's name in JSON
 */
public record DecisionTest(String column, Predicate<Overall> condition) {

  /** The tests of a row, one for each filled cell; a row without any always holds. */
  public static List<DecisionTest> of(DecisionRow row) {
    List<DecisionTest> tests = new ArrayList<>();
    BigDecimal mandatory = row.mandatoryShare();
    if (mandatory != null) {
      tests.add(
          new DecisionTest("mandatoryShare", overall -> overall.mandatory().isAtLeast(mandatory)));
    }
    BigDecimal evidenced = row.evidencedShare();
    if (evidenced != null) {
      tests.add(
          new DecisionTest("evidencedShare", overall -> overall.evidenced().isAtLeast(evidenced)));
    }
    if (!row.mustAchieve().isEmpty()) {
      tests.add(new DecisionTest("mustAchieve", overall -> overall.achievesAll(row.mustAchieve())));
    }
    Integer high = row.highFindings();
    if (high != null) {
      tests.add(new DecisionTest("highFindings", overall -> overall.highFindings() <= high));
    }
    List<String> tiers = row.tiers();
    if (tiers != null) {
      tests.add(new DecisionTest("tier", overall -> overall.isOfAny(tiers)));
    }
    return List.copyOf(tests);
  }
}
