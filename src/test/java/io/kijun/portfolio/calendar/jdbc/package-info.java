/** What calendars rest on, on each database. */
@NullMarked
package io.kijun.portfolio.calendar.jdbc;

import org.jspecify.annotations.NullMarked;
