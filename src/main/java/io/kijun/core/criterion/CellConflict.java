package io.kijun.core.criterion;

import io.kijun.core.issue.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * What does not go together in a row of 基準.
 *
 * @param found what stands in the way; null: not to be shown
 */
public record CellConflict(IssueCode code, String ja, String en, @Nullable String found) {}
