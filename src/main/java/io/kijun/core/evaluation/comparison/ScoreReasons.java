package io.kijun.core.evaluation.comparison;

import java.util.List;
import java.util.Map;

/**
 * What scores that differ are put down to; empty: they are the same.
 *
 * @param overall of all items
 * @param mandatory of mandatory items
 * @param evidenced of what is evidenced
 * @param labels by label; one that is not there is the same
 */
public record ScoreReasons(
    List<Because> overall,
    List<Because> mandatory,
    List<Because> evidenced,
    Map<String, List<Because>> labels) {}
