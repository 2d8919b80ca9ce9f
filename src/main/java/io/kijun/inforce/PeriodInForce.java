package io.kijun.inforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A ruleset is in force from a day until another is.
 *
 * @param ruleset the ruleset's hash
 * @param recordedAt when that was put on record
 */
public record PeriodInForce(UUID id, String ruleset, LocalDate effectiveFrom, Instant recordedAt) {}
