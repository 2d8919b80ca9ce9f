/** The calendar and its tokens over HTTP. */
@NullMarked
package io.kijun.portfolio.calendar.web;

import org.jspecify.annotations.NullMarked;
