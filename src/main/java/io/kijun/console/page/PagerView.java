package io.kijun.console.page;

import org.jspecify.annotations.Nullable;

/**
 * The way through a long list, as {@code parts :: pager} shows it.
 *
 * @param told which part of it this is
 * @param before the address of the part before; null: this is the first
 * @param next of the one after; null: this is the last
 */
public record PagerView(String told, @Nullable String before, @Nullable String next) {}
