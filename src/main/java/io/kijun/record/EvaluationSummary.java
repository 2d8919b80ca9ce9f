package io.kijun.record;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in a list.
 *
 * @param name the supplier's name; null where none was given or it was erased
 * @param sharing the decision
 * @param basis what it rests on
 * @param standing whether it says how the supplier stands
 * @param version of the facts on record; null: it rests on others
 */
public record EvaluationSummary(
    UUID id,
    String supplier,
    @Nullable String name,
    LocalDate asOf,
    RulesetHash ruleset,
    String kijun,
    String sharing,
    Hash factsHash,
    Hash resultHash,
    Instant recordedAt,
    EvaluationBasis.Kind basis,
    boolean standing,
    @Nullable Integer version) {}
