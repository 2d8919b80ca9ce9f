/** Facts and evaluations in a database. */
@NullMarked
package io.kijun.record.jdbc;

import org.jspecify.annotations.NullMarked;
