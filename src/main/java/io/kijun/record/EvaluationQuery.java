package io.kijun.record;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which evaluations are listed. What is null does not restrict.
 *
 * @param from first day of those evaluations' asOf
 * @param to last day of it
 * @param ruleset a ruleset's hash or id
 * @param before only those older than this one
 * @param limit at most so many
 */
public record EvaluationQuery(
    @Nullable String supplier,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String ruleset,
    @Nullable UUID before,
    int limit) {}
