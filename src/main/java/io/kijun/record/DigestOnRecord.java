package io.kijun.record;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What those who look at many evaluations need of one.
 *
 * @param factsHash of all that was evaluated
 */
public record DigestOnRecord(
    UUID evaluation, LocalDate asOf, RulesetHash ruleset, Hash factsHash, ResultDigest digest) {}
