/** Tokens of calendars in a database. */
@NullMarked
package io.kijun.portfolio.calendar.jdbc;

import org.jspecify.annotations.NullMarked;
