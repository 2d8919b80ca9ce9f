/** The log in a database. */
@NullMarked
package io.kijun.audit.jdbc;

import org.jspecify.annotations.NullMarked;
