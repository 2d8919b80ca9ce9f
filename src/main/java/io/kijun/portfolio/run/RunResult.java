package io.kijun.portfolio.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to for a supplier.
 *
 * @param evaluation null: there is none
 * @param problem of one that failed what kind of; null otherwise
 */
public record RunResult(
    String supplier, RunOutcome outcome, @Nullable UUID evaluation, @Nullable String problem) {}
