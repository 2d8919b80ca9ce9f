package io.kijun.inforce;

/**
 * A ruleset on record.
 *
 * @param standard the standard's id
 * @param version the standard's version
 */
public record RulesetSummary(String hash, String standard, String version) {}
