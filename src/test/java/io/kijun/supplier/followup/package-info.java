/** Tests of {@code io.kijun.supplier.followup}. */
@NullMarked
package io.kijun.supplier.followup;

import org.jspecify.annotations.NullMarked;
