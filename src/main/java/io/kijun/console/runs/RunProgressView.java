package io.kijun.console.runs;

import io.kijun.console.page.BadgeView;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come.
 *
 * @param percent of 100
 * @param told how many have a result
 * @param part where this is told anew; null: it is over
 */
public record RunProgressView(
    BadgeView state, int percent, String told, String outcomes, @Nullable String part) {}
