package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.Dependent;
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
 */
public record ItemResult(
    Item item,
    Verdict verdict,
    Assurance assurance,
    BigDecimal points,
    BigDecimal weight,
    List<CriterionResult> criteria,
    Dependent dependent) {}
