/** Check sheets that come back: read, whatever people and programs did to them. */
@NullMarked
package io.kijun.supplier.checksheet.in;

import org.jspecify.annotations.NullMarked;
