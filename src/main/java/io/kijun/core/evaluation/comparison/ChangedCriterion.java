package io.kijun.core.evaluation.comparison;

import io.kijun.core.standard.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that turns out otherwise.
 *
 * @param before null: there was no such criterion
 * @param after null: there is none any more
 * @param because never empty
 */
public record ChangedCriterion(
    String item,
    String id,
    @Nullable Outcome before,
    @Nullable Outcome after,
    List<Because> because) {}
