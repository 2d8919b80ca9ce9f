/** Check sheets that came in, until they are the supplier's facts or went back. */
@NullMarked
package io.kijun.supplier.checksheet.received;

import org.jspecify.annotations.NullMarked;
