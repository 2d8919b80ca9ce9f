/** Tests of runs in databases. */
@NullMarked
package io.kijun.portfolio.run.jdbc;

import org.jspecify.annotations.NullMarked;
