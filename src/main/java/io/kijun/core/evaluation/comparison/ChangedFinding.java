package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.Finding;
import java.util.List;

/**
 * A finding that came or went.
 *
 * @param because never empty
 */
public record ChangedFinding(Finding finding, List<Because> because) {}
