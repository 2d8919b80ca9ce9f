/** Tests of reading check sheets that come back. */
@NullMarked
package io.kijun.supplier.checksheet.in;

import org.jspecify.annotations.NullMarked;
