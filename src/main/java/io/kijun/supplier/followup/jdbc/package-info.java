/** Follow-up in a database. */
@NullMarked
package io.kijun.supplier.followup.jdbc;

import org.jspecify.annotations.NullMarked;
