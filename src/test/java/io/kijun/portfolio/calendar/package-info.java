/** Calendars as files. */
@NullMarked
package io.kijun.portfolio.calendar;

import org.jspecify.annotations.NullMarked;
