package io.kijun.record;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An evaluation that said how a registered supplier stood.
 *
 * @param version of the facts on record that it rests on
 * @param factsHash of all that was evaluated
 */
public record PastStanding(
    UUID evaluation,
    LocalDate asOf,
    Instant recordedAt,
    RulesetHash ruleset,
    int version,
    Hash factsHash,
    ResultDigest digest) {}
