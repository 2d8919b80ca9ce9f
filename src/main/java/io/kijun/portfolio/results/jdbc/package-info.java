/** Results of runs in a database. */
@NullMarked
package io.kijun.portfolio.results.jdbc;

import org.jspecify.annotations.NullMarked;
