package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.Share;
import java.util.Map;

/**
 * Weighted shares of points; a share of nothing is shown as null.
 *
 * @param evidenced achieved items that are evidenced, by number
 * @param labels by label number, in the order of the standard
 */
public record Scores(Share overall, Share mandatory, Share evidenced, Map<String, Share> labels) {}
