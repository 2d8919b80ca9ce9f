package io.kijun.inforce;

import io.kijun.core.ruleset.RulesetHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A ruleset is in force from a day until another is.
 *
 * @param ruleset what names the ruleset
 * @param recordedAt when that was put on record
 */
public record PeriodInForce(
    UUID id, RulesetHash ruleset, LocalDate effectiveFrom, Instant recordedAt) {}
