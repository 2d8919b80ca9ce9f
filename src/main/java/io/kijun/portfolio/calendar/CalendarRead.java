package io.kijun.portfolio.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A calendar as it was read.
 *
 * @param tag the same as long as its bytes are
 * @param content null: the reader has it
 */
public record CalendarRead(String tag, byte @Nullable [] content) {}
