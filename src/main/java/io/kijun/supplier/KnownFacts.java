package io.kijun.supplier;

import io.kijun.core.evidence.Facts;

/**
 * What is known of a supplier at a version.
 *
 * @param facts with the name and the tier that the register has now
 */
public record KnownFacts(FactsVersion version, Facts facts) {}
