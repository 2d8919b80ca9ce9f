/** Figures of the first page, and when it was read last, in a database. */
@NullMarked
package io.kijun.console.home.jdbc;

import org.jspecify.annotations.NullMarked;
