/** Calendars over HTTP, by token. */
@NullMarked
package io.kijun.portfolio.calendar.web;

import org.jspecify.annotations.NullMarked;
