/** Tests of what is asked in check sheets, and of what answers mean. */
@NullMarked
package io.kijun.supplier.checksheet;

import org.jspecify.annotations.NullMarked;
