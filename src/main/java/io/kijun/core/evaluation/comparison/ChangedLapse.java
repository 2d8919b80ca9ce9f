package io.kijun.core.evaluation.comparison;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that stops being met on another day than before.
 *
 * @param before null: it was not met, or never would have stopped being so
 * @param after null: it is not met, or never stops being so
 * @param because never empty
 */
public record ChangedLapse(
    String criterion,
    @Nullable LocalDate before,
    @Nullable LocalDate after,
    List<Because> because) {}
