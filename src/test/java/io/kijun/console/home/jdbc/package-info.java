/** Tests of the figures of the first page in a database. */
@NullMarked
package io.kijun.console.home.jdbc;

import org.jspecify.annotations.NullMarked;
