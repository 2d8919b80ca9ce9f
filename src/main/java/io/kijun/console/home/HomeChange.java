package io.kijun.console.home;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened since the reader was there last.
 *
 * @param when day and time
 * @param href null: there is nothing to open
 */
public record HomeChange(String when, String what, @Nullable String href) {}
