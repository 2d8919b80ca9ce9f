package io.kijun.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in a list.
 *
 * @param name the supplier's name; null where none was given or it was erased
 * @param ruleset the ruleset's hash
 * @param sharing the decision
 */
public record EvaluationSummary(
    UUID id,
    String supplier,
    @Nullable String name,
    LocalDate asOf,
    String ruleset,
    String rulesetId,
    String kijun,
    String sharing,
    String factsHash,
    String resultHash,
    Instant recordedAt) {}
