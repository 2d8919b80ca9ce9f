package io.kijun.core.cases;

import java.util.Set;

/**
 * What a case expects.
 *
 * @param line as it is written
 * @param subject the criterion or item; empty for the decision
 * @param codes all that is to be found, no more and no less: codes, item numbers or dates
 */
public record Expectation(String line, Aspect aspect, String subject, Set<String> codes) {}
