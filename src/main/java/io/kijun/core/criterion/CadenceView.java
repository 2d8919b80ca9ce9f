package io.kijun.core.criterion;

/**
 * How often, as the API shows it.
 *
 * @param per an ISO 8601 period or one of the four words
 * @param text what a cell says for it
 */
public record CadenceView(int times, String per, String text) {}
