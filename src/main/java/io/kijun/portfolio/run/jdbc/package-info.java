/** Runs in a database. */
@NullMarked
package io.kijun.portfolio.run.jdbc;

import org.jspecify.annotations.NullMarked;
