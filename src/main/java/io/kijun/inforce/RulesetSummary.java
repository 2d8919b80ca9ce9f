package io.kijun.inforce;

import io.kijun.core.ruleset.RulesetHash;

/**
 * A ruleset on record.
 *
 * @param standard the standard's id
 * @param version the standard's version
 */
public record RulesetSummary(RulesetHash hash, String standard, String version) {}
