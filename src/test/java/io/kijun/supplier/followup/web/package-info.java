/** Tests of {@code io.kijun.supplier.followup.web}. */
@NullMarked
package io.kijun.supplier.followup.web;

import org.jspecify.annotations.NullMarked;
