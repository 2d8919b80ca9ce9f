package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.Dependent;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * The verdict on one item.
 *
 * @param points what it contributes, exact: its weight times what the verdict is worth
 * @param weight what it could contribute; 0 where it does not count
 * @param evidenced how many of its applicable criteria have evidence that names its source
 * @param applicable how many of its criteria apply
 * @param notAccepted whether it or a criterion of it is declared not applicable, and nobody has
 *     accepted that
 */
public record ItemResult(
    Item item,
    Verdict verdict,
    Assurance assurance,
    BigDecimal points,
    BigDecimal weight,
    List<CriterionResult> criteria,
    Dependent dependent,
    int evidenced,
    int applicable,
    boolean notAccepted) {

  /** Whether all that the profile leaves of it is declared not applicable. */
  public boolean isDenied() {
    ItemCase own = dependent.itemCase();
    return own.isApplicable() && own.verdict() == Verdict.NOT_APPLICABLE;
  }
}
