/** Tests of {@code io.kijun.supplier.followup.jdbc}. */
@NullMarked
package io.kijun.supplier.followup.jdbc;

import org.jspecify.annotations.NullMarked;
