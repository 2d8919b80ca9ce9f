/** Suppliers and what is known of them in a database. */
@NullMarked
package io.kijun.supplier.jdbc;

import org.jspecify.annotations.NullMarked;
