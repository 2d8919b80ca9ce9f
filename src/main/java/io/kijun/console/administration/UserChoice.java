package io.kijun.console.administration;

/**
 * One of those that can be chosen.
 *
 * @param value what the form sends
 * @param hint what it means; empty: the label says it
 */
public record UserChoice(String value, String label, String hint, boolean chosen) {}
