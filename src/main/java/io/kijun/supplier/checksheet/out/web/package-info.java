/** Check sheets that go out, over HTTP. */
@NullMarked
package io.kijun.supplier.checksheet.out.web;

import org.jspecify.annotations.NullMarked;
