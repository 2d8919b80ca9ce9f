/** What lists of suppliers rest on, in a database. */
@NullMarked
package io.kijun.portfolio.overview.jdbc;

import org.jspecify.annotations.NullMarked;
