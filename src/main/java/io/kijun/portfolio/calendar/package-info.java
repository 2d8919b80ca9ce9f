/** Days that a reviewer looks ahead to, as a calendar that other programs subscribe to. */
@NullMarked
package io.kijun.portfolio.calendar;

import org.jspecify.annotations.NullMarked;
