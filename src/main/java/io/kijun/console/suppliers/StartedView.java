package io.kijun.console.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * How far something has come that was started for many suppliers.
 *
 * @param told how many of how many are done
 * @param percent done, of 100
 * @param over whether nothing more is to come by itself
 * @param result the address of what was made; null: there is nothing to fetch
 * @param next the address of where it goes on; null: the reader may open none
 */
public record StartedView(
    String title,
    String told,
    int percent,
    boolean over,
    String here,
    @Nullable String result,
    @Nullable String next) {}
