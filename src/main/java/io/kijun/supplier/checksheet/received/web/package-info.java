/** Check sheets over HTTP. */
@NullMarked
package io.kijun.supplier.checksheet.received.web;

import org.jspecify.annotations.NullMarked;
