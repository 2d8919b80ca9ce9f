/** Check sheets in a database. */
@NullMarked
package io.kijun.supplier.checksheet.received.jdbc;

import org.jspecify.annotations.NullMarked;
